package org.postil.recognition.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the word lists of all languages say of words and phrases, for one purpose.
///
/// The lists are the resources that `languages.txt` names. A list has sections (`[dates]`), and
/// lines such as `month 4: April, Apr.`: a kind, for some kinds a number, and the words. What has a
/// point at its end may lack it.
///
/// @param <K> the kinds of words that matter for the purpose
public final class Lexicon<K extends Enum<K>> {

    private static final String FOLDER = "/org/postil/recognition/";
    private static final String LANGUAGES = "languages.txt";

    /// A word and what may follow it in a phrase.
    private static final class Node<K> {
        private final Map<String, Node<K>> next = new HashMap<>();
        private Optional<Entry<K>> entry = Optional.empty();
    }

    /// What a word or phrase is.
    ///
    /// @param value the number beside the kind; 0 where there is none
    public record Meaning<K>(K kind, int value) {}

    /// All that a word or phrase may be.
    ///
    /// @param foreign true where the list that is read first does not have it
    public record Entry<K>(List<Meaning<K>> meanings, Set<K> kinds, boolean foreign) {}

    /// A word or phrase of the lists that stands in a text.
    ///
    /// @param next the token behind it
    public record Hit<K>(Entry<K> entry, int next) {}

    private final Class<K> kinds;
    private final Node<K> root = new Node<>();

    private Lexicon(Class<K> kinds) {
        this.kinds = kinds;
    }

    /// How many kinds of words there are.
    int kinds() {
        return kinds.getEnumConstants().length;
    }

    /// The section of that name, of all languages.
    public static <K extends Enum<K>> Lexicon<K> of(String section, Class<K> kinds) {
        var lexicon = new Lexicon<>(kinds);
        List<String> languages = lines(LANGUAGES);
        for (String language : languages) {
            boolean foreign = !language.equals(languages.getFirst());
            lexicon.read(section, lines(language), foreign);
        }
        return lexicon;
    }

    /// The longest word or phrase of the lists that begins with this token.
    public Optional<Hit<K>> at(Tokens tokens, int first) {
        Optional<Hit<K>> longest = Optional.empty();
        Node<K> node = root;
        for (int token = first; token < tokens.count(); token++) {
            if (token > first && tokens.gap(token) == Tokens.Gap.PARAGRAPH) break;
            Node<K> next = node.next.get(tokens.key(token));
            if (next == null) break;
            node = next;
            int behind = token + 1;
            if (node.entry.isPresent()) longest = node.entry.map(entry -> new Hit<>(entry, behind));
        }
        return longest;
    }

    /// The single words of a kind, in small letters.
    public Set<String> words(K kind) {
        return root.next.entrySet().stream()
                .filter(word ->
                        word.getValue().entry.filter(it -> it.kinds().contains(kind)).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void read(String section, List<String> lines, boolean foreign) {
        boolean inside = false;
        for (String line : lines) {
            if (line.startsWith("[")) {
                inside = line.equals("[" + section + "]");
            } else if (inside) {
                readLine(line, foreign);
            }
        }
    }

    private void readLine(String line, boolean foreign) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).strip().split(" ");
        K kind = Enum.valueOf(kinds, head[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        int value = head.length > 1 ? Integer.parseInt(head[1]) : 0;
        for (String phrase : line.substring(colon + 1).split(",")) {
            String words = phrase.strip();
            var meaning = new Meaning<>(kind, value);
            add(Tokens.of(words), meaning, foreign);
            if (isAbbreviation(words))
                add(Tokens.of(words.substring(0, words.length() - 1)), meaning, foreign);
        }
    }

    /// A word with a point behind it, and no other within.
    private static boolean isAbbreviation(String words) {
        return words.indexOf('.') == words.length() - 1
                && words.length() > 1
                && words.indexOf(' ') < 0;
    }

    private void add(Tokens phrase, Meaning<K> meaning, boolean foreign) {
        Node<K> node = root;
        for (int token = 0; token < phrase.count(); token++) {
            node = node.next.computeIfAbsent(phrase.key(token), _ -> new Node<>());
        }
        List<Meaning<K>> before = node.entry.map(Entry::meanings).orElse(List.of());
        List<Meaning<K>> all =
                Stream.concat(before.stream(), Stream.of(meaning)).distinct().toList();
        Set<K> kind = EnumSet.noneOf(kinds);
        all.forEach(one -> kind.add(one.kind()));
        boolean known = node.entry.filter(entry -> !entry.foreign()).isPresent();
        node.entry = Optional.of(new Entry<>(all, kind, foreign && !known));
    }

    /// Without comments and empty lines.
    private static List<String> lines(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + resource)) {
            if (in == null) throw new IllegalStateException("no " + FOLDER + resource);
            return new BufferedReader(new InputStreamReader(in, UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
