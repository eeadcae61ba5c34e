package org.postil.ui.annotation.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postil.model.codebook.Person;
import org.postil.text.Folded;
import org.postil.text.Span;

/// The people of a register, found by their names: in full, by an alias, or by the last word of the
/// name, as documents mostly give it.
final class Names {

    private final List<Person> people;

    /// @param people those to prefer first
    Names(List<Person> people) {
        this.people = List.copyOf(people);
    }

    List<Person> people() {
        return people;
    }

    /// A name that stands in a text.
    record Standing(Person person, Span span) {}

    /// Who is called so: the whole words are a name or an alias, or else end in somebody's last
    /// name ("Generalissimo Stalin").
    Optional<Person> called(String words) {
        Folded wanted = Folded.of(words);
        Optional<Person> exactly =
                first(person -> inFull(person).anyMatch(name -> Folded.of(name).equals(wanted)));
        if (exactly.isPresent() || wanted.text().isEmpty()) return exactly;
        String last = wanted.text().substring(wanted.text().lastIndexOf(' ') + 1);
        return first(person -> Folded.of(lastName(person)).text().equals(last));
    }

    /// Those whose names fit what was typed, the best first.
    List<Person> matching(String typed) {
        Folded part = Folded.of(typed);
        record Ranked(Person person, int fit) {}
        return people.stream()
                .map(person -> new Ranked(person, fit(person, part)))
                .filter(ranked -> ranked.fit < Folded.NO_FIT)
                .sorted(Comparator.comparingInt(Ranked::fit))
                .map(Ranked::person)
                .toList();
    }

    /// The name that ends last within a stretch of text; of two that end together the longer.
    Optional<Standing> lastWithin(String text, Span within) {
        return standing(within.of(text)).stream()
                .max(
                        Comparator.<Standing>comparingInt(found -> found.span.end())
                                .thenComparingInt(found -> found.span.length()))
                .map(found -> new Standing(found.person, found.span.shifted(within.start())));
    }

    /// The longest name that a place in a stretch of text lies in or touches.
    Optional<Standing> at(String text, Span within, int place) {
        int here = place - within.start();
        return standing(within.of(text)).stream()
                .filter(found -> found.span.start() <= here && here <= found.span.end())
                .max(Comparator.comparingInt(found -> found.span.length()))
                .map(found -> new Standing(found.person, found.span.shifted(within.start())));
    }

    private List<Standing> standing(String text) {
        var found = new ArrayList<Standing>();
        for (Person person : people) {
            forms(person).forEach(name -> standing(person, name, text, found));
        }
        return found;
    }

    private static void standing(Person person, String name, String text, List<Standing> found) {
        String words = Pattern.quote(name).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q");
        Matcher hits =
                Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text);
        while (hits.find()) found.add(new Standing(person, new Span(hits.start(), hits.end())));
    }

    private static Stream<String> inFull(Person person) {
        return Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    private static Stream<String> forms(Person person) {
        return Stream.concat(inFull(person), Stream.of(lastName(person)));
    }

    private static int fit(Person person, Folded part) {
        return inFull(person).mapToInt(name -> part.fit(Folded.of(name))).min().orElseThrow();
    }

    /// "Stalin" of "Joseph Stalin" and of "Stalin, Joseph".
    private static String lastName(Person person) {
        String name = person.name().replaceAll("\\(.*?\\)", "").strip();
        if (name.isEmpty()) return person.name().strip();
        if (name.indexOf(',') > 0) return name.substring(0, name.indexOf(',')).strip();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private Optional<Person> first(java.util.function.Predicate<Person> wanted) {
        return people.stream().filter(wanted).findFirst();
    }
}
