package org.postil.format.plain;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The line near the top of a text that reads like its title.
///
/// First a line that begins with the kind of document ("Cable from …", "62. Memorandum of
/// Conversation"), then one that says who wrote to whom ("Mr. Gresham to Mr. Bayard."), then the
/// first one that looks like a heading.
final class TitleLine {

    private static final int LINES = 40;
    private static final int LONGEST = 240;
    private static final int HEADING_WORDS = 14;

    private static final Pattern FOOTNOTE_MARK = Pattern.compile("\\s*\\[\\d+]");
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2}.*\\s.*\\p{L}{2}");

    private static final Pattern KIND =
            Pattern.compile(
                    "(?:(?:no\\. ?)?\\d+\\. )?(?:\\p{L}+ )?"
                            + "(?:tele(?:gram|phone)|cable|letter|message|memorand|memo\\b|note\\b|report"
                            + "|minutes|record|despatch|dispatch|circular|aide[- ]m[ée]moire|statement"
                            + "|speech|address|protocol|treaty|agreement|convention|proclamation"
                            + "|resolution|conversation|interview|diary|testimony|decree|communiqu[ée]"
                            + "|brief|telegramm|protokoll|niederschrift|aufzeichnung|lettre|télégramme"
                            + "|procès-verbal|телеграмма|письмо|запис[ьк]|докладная|нота\\b|протокол"
                            + "|шифр|справка|сообщение|донесение)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String NAME_WORD =
            "(?:[\\p{Lu}(\\[“\"][^\\s;!?]*|of|the|in|and|for|at|on|de|von|le|la)";

    private static final Pattern WHO_TO_WHOM =
            Pattern.compile(
                    "(?=[\\p{Lu}(])(?:" + NAME_WORD + "\\s)+to(?:\\s[)]?" + NAME_WORD + "[)]?)+");

    /// What pages on the web say above a text.
    private static final Pattern FURNITURE =
            Pattern.compile(
                    "(?:skip to|search|menu|home|log ?in|sign in|subscribe|click|share|print|download"
                            + "|contents?|navigation|cookies?|toggle|back to|next|previous|https?:|www\\.)"
                            + "\\b.*",
                    Pattern.CASE_INSENSITIVE);

    private TitleLine() {}

    static Optional<String> of(String text) {
        List<String> lines =
                text.lines()
                        .limit(5L * LINES)
                        .filter(line -> line.length() <= LONGEST)
                        .map(TitleLine::tidy)
                        .filter(line -> TWO_WORDS.matcher(line).find())
                        .limit(LINES)
                        .toList();
        return first(lines, line -> KIND.matcher(line).lookingAt())
                .or(() -> first(lines, line -> WHO_TO_WHOM.matcher(line).matches()))
                .or(() -> first(lines, TitleLine::isHeading));
    }

    private static Optional<String> first(List<String> lines, Predicate<String> wanted) {
        return lines.stream().filter(wanted).findFirst();
    }

    private static String tidy(String line) {
        return FOOTNOTE_MARK
                .matcher(line.strip())
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .replace("( ", "(")
                .replace(" )", ")");
    }

    private static boolean isHeading(String line) {
        return !FURNITURE.matcher(line).matches()
                && !Character.isLowerCase(line.codePointAt(0))
                && line.split(" ").length <= HEADING_WORDS
                && !line.matches(".*[.,;:?!]");
    }
}
