package org.postil.ui.codebook.people;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.analysis.RegisterCounts;
import org.postil.analysis.RegisterCounts.OfPerson;
import org.postil.model.codebook.Person;
import org.postil.text.Folded;
import org.postil.ui.fx.Texts;

/// A person as the list shows them.
///
/// @param details what tells them apart from others of the same name: role and dates, and where
///   these are equal too, which one it is in the order of the register
/// @param names name and aliases, folded for finding
public record PersonRow(
        Person person, OfPerson counts, String details, List<Folded> names, Folded role) {

    public PersonRow {
        names = List.copyOf(names);
    }

    /// All people, by name.
    static List<PersonRow> of(List<Person> people, RegisterCounts counts) {
        Map<List<String>, List<Person>> alike =
                people.stream().collect(Collectors.groupingBy(PersonRow::seen));
        Map<Person, String> numbers = new HashMap<>();
        for (List<Person> group : alike.values()) number(group, numbers);
        var rows = new ArrayList<PersonRow>();
        for (Person one : people) rows.add(row(one, counts, numbers.getOrDefault(one, "")));
        Collator collator = Collator.getInstance();
        rows.sort(Comparator.comparing(row -> row.person.name(), collator));
        return rows;
    }

    /// Those who are found by what was typed: by name or alias the best first, then by role.
    static List<PersonRow> matching(List<PersonRow> rows, String typed) {
        Folded part = Folded.of(typed);
        if (part.text().isEmpty()) return rows;
        record Ranked(PersonRow row, int rank) {}
        return rows.stream()
                .map(row -> new Ranked(row, row.rank(part)))
                .filter(ranked -> ranked.rank <= Folded.NO_FIT)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::row)
                .toList();
    }

    /// As [Folded#fit], but [Folded#NO_FIT] where only the role fits, and more where nothing does.
    private int rank(Folded part) {
        int name = names.stream().mapToInt(part::fit).min().orElse(Folded.NO_FIT);
        if (name < Folded.NO_FIT) return name;
        return part.fit(role) < Folded.NO_FIT ? Folded.NO_FIT : Folded.NO_FIT + 1;
    }

    private static PersonRow row(Person one, RegisterCounts counts, String number) {
        String details =
                Stream.of(one.role(), one.dates(), number)
                        .map(String::strip)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · "));
        List<Folded> names =
                Stream.concat(Stream.of(one.name()), one.aliases().stream())
                        .map(Folded::of)
                        .toList();
        return new PersonRow(one, counts.of(one), details, names, Folded.of(one.role()));
    }

    private static List<String> seen(Person person) {
        return List.of(
                Folded.of(person.name()).text(), person.role().strip(), person.dates().strip());
    }

    private static void number(List<Person> alike, Map<Person, String> numbers) {
        if (alike.size() == 1) return;
        for (int i = 0; i < alike.size(); i++) {
            numbers.put(alike.get(i), Texts.text("ui.people.one-of", i + 1, alike.size()));
        }
    }
}
