package org.postil.session.tagging.register;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postil.model.codebook.Person;

/// How documents may call a person of the register.
public final class NameForms {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(.*?\\)");

    private NameForms() {}

    /// The name and the aliases, as they stand in the register.
    public static Stream<String> inFull(Person person) {
        return Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    /// Those in full, "Walter Bedell Smith" for "Smith, Walter Bedell", and the last name alone.
    static List<String> all(Person person) {
        return Stream.of(
                        inFull(person),
                        inFull(person).flatMap(NameForms::turned),
                        Stream.of(lastName(person)))
                .flatMap(forms -> forms)
                .distinct()
                .toList();
    }

    /// "Stalin" of "Joseph Stalin" and of "Stalin, Joseph".
    static String lastName(Person person) {
        String name = plain(person.name());
        if (name.isEmpty()) return person.name().strip();
        if (name.indexOf(',') > 0) return name.substring(0, name.indexOf(',')).strip();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static Stream<String> turned(String name) {
        String bare = plain(name);
        int comma = bare.indexOf(',');
        if (comma <= 0) return Stream.empty();
        String given = bare.substring(comma + 1).strip();
        return given.isEmpty()
                ? Stream.empty()
                : Stream.of(given + " " + bare.substring(0, comma).strip());
    }

    private static String plain(String name) {
        return name.indexOf('(') < 0
                ? name.strip()
                : IN_BRACKETS.matcher(name).replaceAll("").strip();
    }
}
