package org.postil.collation.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The lists of words that come with the program, one entry a line: what no rule can know of a
/// language. Lines that begin with `#` say what a list is for.
public final class WordList {

    private WordList() {}

    /// The entries of the list of this name, in its order.
    public static List<String> named(String name) {
        String path = "/org/postil/collation/" + name;
        var stream = Objects.requireNonNull(WordList.class.getResourceAsStream(path), path);
        try (var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
