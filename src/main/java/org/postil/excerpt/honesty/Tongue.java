package org.postil.excerpt.honesty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words of a language that a cut should not take out of a sentence. The lists stand in `words.txt`
/// beside this class.
record Tongue(Set<String> usual, List<Listed> negations, List<Listed> conditions) {

    /// How much of a text is read to know its languages, in UTF-16 units.
    private static final int READ = 40_000;

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final List<Tongue> ALL = read();

    /// A word or phrase of a list.
    ///
    /// @param open true where any ending may follow its last word
    record Listed(List<String> words, boolean open) {

        /// True where a sentence has it at a place.
        boolean stands(List<String> sentence, int at) {
            if (at + words.size() > sentence.size()) return false;
            int last = words.size() - 1;
            for (int i = 0; i < last; i++) {
                if (!words.get(i).equals(sentence.get(at + i))) return false;
            }
            String word = sentence.get(at + last);
            return open ? word.startsWith(words.get(last)) : word.equals(words.get(last));
        }
    }

    /// Those that a text is in: the one that most of its words belong to, and others that have a
    /// good part of it. All where it can't be told.
    static List<Tongue> of(String text) {
        Map<String, Long> words =
                WORDS.splitAsStream(
                                text.substring(0, Math.min(READ, text.length()))
                                        .toLowerCase(Locale.ROOT))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Long> hits = ALL.stream().map(one -> one.hits(words)).toList();
        long most = hits.stream().mapToLong(Long::longValue).max().orElse(0);
        if (most == 0) return ALL;
        var found = new ArrayList<Tongue>();
        for (int i = 0; i < ALL.size(); i++) if (3 * hits.get(i) > most) found.add(ALL.get(i));
        return found;
    }

    private long hits(Map<String, Long> words) {
        return usual.stream().mapToLong(one -> words.getOrDefault(one, 0L)).sum();
    }

    private static List<Tongue> read() {
        try (InputStream in = Tongue.class.getResourceAsStream("words.txt")) {
            if (in == null) throw new IllegalStateException("no word lists");
            List<String> lines =
                    new String(in.readAllBytes(), UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList();
            var all = new ArrayList<Tongue>();
            for (int i = 0; i + 3 < lines.size(); i += 4) {
                all.add(
                        new Tongue(
                                Set.copyOf(listed(lines.get(i + 1), "usual").toList()),
                                phrases(lines.get(i + 2), "negations"),
                                phrases(lines.get(i + 3), "conditions")));
            }
            return List.copyOf(all);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> listed(String line, String name) {
        if (!line.startsWith(name + " ")) throw new IllegalStateException(name + ": " + line);
        return Stream.of(line.substring(name.length() + 1).split(" ", -1)).distinct();
    }

    private static List<Listed> phrases(String line, String name) {
        return listed(line, name)
                .map(one ->
                        new Listed(List.of(one.replace("*", "").split("_", -1)), one.endsWith("*")))
                .toList();
    }
}
