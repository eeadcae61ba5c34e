package org.postil.recognition.header;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who signed a document: a name under the words that close a letter, or a name in capitals that
/// stands alone near the end, as under a cable.
final class Signature {

    /// So many characters at the end are looked at, of a short text its second half.
    private static final int END = 1_500;

    /// So many lines under the closing words stands the name.
    private static final int UNDER = 4;

    private static final Pattern CLOSING =
            Pattern.compile(
                    "(?i)(?:[\\p{L} ,]{0,40}\\b)?(?:yours|sincerely|respectfully|faithfully|cordially"
                            + "|obedient servant|i have,? etc|i am,? etc|i remain|с уважением"
                            + "|искренне ваш|преданный вам)\\b[\\p{L} ,.]{0,30}");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:/s/ ?|\\(?[Ss]igned:? )?(?<name>\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,4})"
                            + "[.,)]?");
    private static final Pattern CAPITALS =
            Pattern.compile("(?:/s/ ?)?(?<name>(?:\\p{Lu}\\. ?){0,3}\\p{Lu}{4,20})\\.?");

    /// Initials and a surname at the end of a line, as a printer sets a name behind the last words.
    private static final Pattern INITIALS =
            Pattern.compile(
                    "(?:.*[.!?”\"] )?(?<name>(?:\\p{Lu}\\. ?){1,3}\\p{Lu}[\\p{L}’'-]{2,20})\\.?");

    private static final Pattern DATE =
            Pattern.compile(
                    "(?:\\p{Lu}[\\p{L} ]{1,30}, )?(?:\\p{Lu}\\p{Ll}+\\.? [0-9]{1,2}, |[0-9]{1,2} \\p{L}+ )[0-9]{4}\\.?");

    /// What stands in capitals and signs nothing.
    private static final Pattern HEAD =
            Pattern.compile(
                    "(?i)participants|subject|secret|confidential|restricted|unclassified|enclosures?"
                            + "|copy|copies|text|summary|comment|message|telegram|attachment|distribution"
                            + "|declassified|notes?|annex|appendix|unquote|quote|секретно|копия|верно");

    private Signature() {}

    /// The name; empty where nobody signed.
    static String of(String text) {
        int from = Math.max(text.length() / 2, text.length() - END);
        List<String> lines = text.substring(from).lines().map(String::strip).toList();
        return underClosing(lines).or(() -> inCapitals(lines)).or(() -> overDate(lines)).orElse("");
    }

    private static Optional<String> underClosing(List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (!CLOSING.matcher(lines.get(at)).matches()) continue;
            Optional<String> name =
                    lines.subList(at + 1, lines.size()).stream()
                            .filter(line -> !line.isEmpty())
                            .limit(UNDER)
                            .map(NAME::matcher)
                            .filter(found -> found.matches() && isName(found.group("name")))
                            .map(found -> found.group("name"))
                            .findFirst();
            if (name.isPresent()) return name.map(Signature::capitalised);
        }
        return Optional.empty();
    }

    /// The name at the end of the line over the date that closes a letter.
    private static Optional<String> overDate(List<String> lines) {
        List<String> told = lines.stream().filter(line -> !line.isEmpty()).toList();
        for (int at = 1; at < told.size(); at++) {
            Matcher name = INITIALS.matcher(told.get(at - 1));
            if (DATE.matcher(told.get(at)).matches() && name.matches())
                return Optional.of(name.group("name"));
        }
        return Optional.empty();
    }

    private static Optional<String> inCapitals(List<String> lines) {
        return lines.stream()
                .map(CAPITALS::matcher)
                .filter(found -> found.matches() && isName(found.group("name")))
                .map(found -> capitalised(found.group("name")))
                .findFirst();
    }

    private static boolean isName(String words) {
        return !HEAD.matcher(words).matches() && !CLOSING.matcher(words).matches();
    }

    /// `W. B. SMITH` as `W. B. Smith`.
    private static String capitalised(String name) {
        var written = new StringBuilder();
        for (String part : name.split(" ")) {
            boolean shouted = part.length() > 2 && part.equals(part.toUpperCase(Locale.ROOT));
            boolean initials = part.indexOf('.') >= 0;
            if (!written.isEmpty()) written.append(' ');
            written.append(
                    shouted && !initials
                            ? part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT)
                            : part);
        }
        return written.toString();
    }
}
