package org.postil.recognition.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The surnames of a text, with the forenames that it gives to each.
final class Surnames {

    private final Map<String, Set<String>> given = new HashMap<>();

    void see(String surname) {
        given.computeIfAbsent(key(surname), _ -> new TreeSet<>());
    }

    void see(String surname, String forenames) {
        see(surname);
        if (!forenames.isEmpty()) forms(surname).add(forenames);
    }

    /// A woman of whom only the surname is told, and who is another than the one who has it.
    String woman(String title, String surname) {
        return title + " " + Spelling.capitalised(surname);
    }

    boolean has(String surname) {
        return given.containsKey(key(surname));
    }

    /// With the fullest forenames that the text gives, where they are one person’s.
    String person(String known, String surname) {
        String name = Forenames.fullest(known, forms(surname)) + " " + surname;
        var written = new StringBuilder();
        for (String part : name.strip().split("\\s+")) {
            if (!written.isEmpty()) written.append(' ');
            written.append(Spelling.capitalised(part));
        }
        return written.toString();
    }

    private Set<String> forms(String surname) {
        return given.getOrDefault(key(surname), Set.of());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
