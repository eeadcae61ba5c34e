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
    private final Map<String, Person> byLastName = new HashMap<>();
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
            byLastName.putIfAbsent(Folded.of(NameForms.lastName(person)).text(), person);
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
        String last = wanted.substring(wanted.lastIndexOf(' ') + 1);
        return Optional.ofNullable(byLastName.get(last));
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
