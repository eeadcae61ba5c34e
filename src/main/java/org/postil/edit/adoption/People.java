package org.postil.edit.adoption;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.postil.model.codebook.Person;

/// People who come in. One who has the id, else a number in a public register, else the name, else
/// an alias of somebody here is that one; two with different numbers in one register never are.
final class People {

    private People() {}

    static List<Item<Person>> items(List<Person> mine, List<Person> theirs) {
        Pairing<Person> pairs =
                new Pairing<>(mine, theirs)
                        .by(one -> List.of(one.id()), (_, _) -> true)
                        .by(one -> List.copyOf(one.externalIds().entrySet()), People::canBeOne)
                        .by(one -> List.of(one.name().strip()), People::canBeOne)
                        .by(People::names, People::canBeOne);
        return theirs.stream().map(one -> item(one, pairs)).toList();
    }

    private static Item<Person> item(Person one, Pairing<Person> pairs) {
        Optional<Person> mine = pairs.mine(one);
        var difference = new Difference();
        if (mine.isPresent()) {
            Person both = both(mine.get(), one, difference);
            return new Item<>(one, mine, both, difference.notes());
        }
        if (pairs.isDoubtful(one)) difference.note("edit.adopt.several");
        return new Item<>(one, mine, one, difference.notes());
    }

    private static Person both(Person mine, Person theirs, Difference difference) {
        List<String> aliases =
                names(theirs).stream().filter(name -> !name.equals(mine.name())).toList();
        var externalIds = new TreeMap<>(mine.externalIds());
        theirs.externalIds()
                .forEach((authority, number) -> {
                    String here = mine.externalIds().getOrDefault(authority, "");
                    externalIds.put(authority, difference.text("number", here, number));
                });
        externalIds.values().removeIf(String::isEmpty);
        return new Person(
                mine.id(),
                mine.name(),
                difference.texts("alias", mine.aliases(), aliases),
                difference.text("role", mine.role(), theirs.role()),
                difference.text("dates", mine.dates(), theirs.dates()),
                externalIds);
    }

    private static List<String> names(Person person) {
        return Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean canBeOne(Person one, Person other) {
        return one.externalIds().entrySet().stream()
                .allMatch(entry ->
                        other.externalIds()
                                .getOrDefault(entry.getKey(), entry.getValue())
                                .equals(entry.getValue()));
    }
}
