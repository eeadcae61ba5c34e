package org.postil.session.tagging.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postil.model.codebook.Person;
import org.postil.text.Folded;

/// The people of a register, found by their names: in full, by an alias, or by the last word of the
/// name, as documents mostly give it. Made to be asked often: names are folded once.
public final class Names {

    private static final Pattern GENITIVE = Pattern.compile("['\u2019]s?$");

    private final List<Person> people;
    private final Map<String, Person> byName = new HashMap<>();
    private final Map<String, List<Person>> byLastName = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Person person, List<Folded> names) {}

    /// Those of a register.
    ///
    /// @param people those to prefer first
    public Names(List<Person> people) {
        this.people = List.copyOf(people);
        for (Person person : people) {
            List<Folded> names = NameForms.inFull(person).map(Folded::of).toList();
            entries.add(new Entry(person, names));
            names.forEach(name -> byName.putIfAbsent(name.text(), person));
            String last = Folded.of(NameForms.lastName(person)).text();
            byLastName.computeIfAbsent(last, _ -> new ArrayList<>()).add(person);
        }
    }

    public List<Person> people() {
        return people;
    }

    /// Who is called so: the whole words are a name or an alias, or else end in somebody's last
    /// name ("Generalissimo Stalin's").
    public Optional<Person> called(String words) {
        String wanted = GENITIVE.matcher(Folded.of(words).text()).replaceAll("");
        Person exactly = byName.get(wanted);
        if (exactly != null || wanted.isEmpty()) return Optional.ofNullable(exactly);
        return namesakes(wanted).stream().findFirst();
    }

    /// Who is meant by a name without a title: somebody who is called exactly so, or else the only
    /// one of that last name, if what is told of the given names agrees ("D. Kelly" is "Kelly,
    /// David").
    public Optional<Person> meant(String name) {
        String wanted = Folded.of(name).text();
        Person exactly = byName.get(wanted);
        if (exactly != null) return Optional.of(exactly);
        List<Person> alike = namesakes(wanted);
        boolean agrees = alike.size() == 1 && GivenNames.agree(wanted, alike.getFirst());
        return agrees ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    /// Those whose last name ends these words.
    private List<Person> namesakes(String words) {
        return byLastName.getOrDefault(words.substring(words.lastIndexOf(' ') + 1), List.of());
    }

    /// Whether somebody is called exactly so.
    public boolean isName(String words) {
        return byName.containsKey(Folded.of(words).text());
    }

    /// Those whose names fit what was typed, the best first.
    public List<Person> matching(String typed) {
        Folded part = Folded.of(typed);
        var byFit = new ArrayList<List<Person>>();
        for (int fit = 0; fit < Folded.NO_FIT; fit++) byFit.add(new ArrayList<>());
        for (Entry entry : entries) {
            int best = Folded.NO_FIT;
            for (Folded name : entry.names) best = Math.min(best, part.fit(name));
            if (best < Folded.NO_FIT) byFit.get(best).add(entry.person);
        }
        return byFit.stream().flatMap(List::stream).toList();
    }

    /// Finds where people are named in a text.
    ///
    /// @param people those to prefer first
    public static Phrases<Person> inText(List<Person> people) {
        return new Phrases<>(people, NameForms::all);
    }
}
