package org.postil.recognition.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Whom a text calls by which title, so that one may know who is meant by the title alone.
final class Holders {

    /// No surname has it.
    private static final String UNNAMED = "the ";

    private final Map<String, Set<String>> surnames = new HashMap<>();

    void see(String title, String surname) {
        surnames.computeIfAbsent(key(title), _ -> new TreeSet<>()).add(key(surname));
    }

    /// Somebody who is told apart by a word only: `the Japanese Ambassador`.
    void seeUnnamed(String title, String word) {
        see(title, UNNAMED + word);
    }

    /// The surname of the only one whom the text calls so, in small letters.
    Optional<String> only(String title) {
        Set<String> holders = surnames.getOrDefault(key(title), Set.of());
        return holders.size() == 1
                ? holders.stream().filter(one -> !one.startsWith(UNNAMED)).findFirst()
                : Optional.empty();
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
