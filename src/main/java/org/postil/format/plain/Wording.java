package org.postil.format.plain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes a title of the words of a file name: "smith cable 1053 published" becomes "Smith cable
/// 1053, published".
///
/// A name in small letters gets its capitals from the text: a word is written as it mostly is there
/// in the middle of a line.
final class Wording {

    /// So many characters show how a name is written.
    private static final int ENOUGH = 100_000;

    /// A word after a word, a comma or an abbreviation: its capital is its own.
    private static final Pattern IN_A_LINE =
            Pattern.compile(
                    "(?<=[\\p{L}\\p{N},;] |\\b\\p{Lu}\\p{L}{0,3}\\. )\\p{L}[\\p{L}\\p{M}]*+");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+");

    /// What follows a number, to the end, says which one is meant.
    private static final Pattern AFTER_NUMBER = Pattern.compile("(?<=\\p{N}) (?=[^\\p{N}]+$)");

    private static final Set<String> ALWAYS_CAPITALS = Set.of("ocr", "pdf", "tei", "html", "xml");

    private Wording() {}

    static String title(FileName name, String text) {
        String words = name.words();
        if (name.spaced() || words.isEmpty()) return words;
        String divided = AFTER_NUMBER.matcher(words).replaceFirst(", ");
        return words.equals(words.toLowerCase(Locale.ROOT)) ? capitalised(divided, text) : divided;
    }

    private static String capitalised(String words, String text) {
        Map<String, String> forms =
                forms(words, text.substring(0, Math.min(text.length(), ENOUGH)));
        String written =
                WORD.matcher(words)
                        .replaceAll(word -> forms.getOrDefault(word.group(), word.group()));
        int first = written.offsetByCodePoints(0, 1);
        return written.substring(0, first).toUpperCase(Locale.ROOT) + written.substring(first);
    }

    /// How each of the words is mostly written in the text.
    private static Map<String, String> forms(String words, String text) {
        Set<String> wanted =
                WORD.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
        var counts = new HashMap<String, Map<String, Long>>();
        IN_A_LINE
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> wanted.contains(word.toLowerCase(Locale.ROOT)))
                .forEach(word ->
                        counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), _ -> new HashMap<>())
                                .merge(word, 1L, Long::sum));
        var forms = new HashMap<String, String>();
        counts.forEach((word, written) -> forms.put(word, commonest(word, written)));
        wanted.stream()
                .filter(ALWAYS_CAPITALS::contains)
                .forEach(word -> forms.put(word, word.toUpperCase(Locale.ROOT)));
        return forms;
    }

    /// Small letters where it is undecided.
    private static String commonest(String word, Map<String, Long> written) {
        String commonest = word;
        long most = written.getOrDefault(word, 0L);
        for (var form : written.entrySet()) {
            if (form.getValue() > most) {
                commonest = form.getKey();
                most = form.getValue();
            }
        }
        return commonest;
    }
}
