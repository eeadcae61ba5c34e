package org.postil.model.codebook;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.postil.model.id.Id;

/// Somebody in the register: who speaks or who is named.
///
/// @param name as the register sorts and shows it
/// @param aliases other names under which documents know the same person
/// @param role office or description, such as "US Ambassador in Moscow"
/// @param dates of life, as one writes them: "1878–1953"
/// @param externalIds by authority (`wikidata`, `viaf`, `gnd`, `loc`)
public record Person(
        Id<Person> id,
        String name,
        List<String> aliases,
        String role,
        String dates,
        SortedMap<String, String> externalIds) {

    public Person {
        if (name.isBlank()) throw new IllegalArgumentException("a person without a name");
        aliases = List.copyOf(aliases);
        externalIds = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(externalIds));
    }

    public static Person named(String name) {
        return new Person(Id.fresh(), name, List.of(), "", "", new TreeMap<>());
    }

    public Person renamed(String newName) {
        return new Person(id, newName, aliases, role, dates, externalIds);
    }

    public Person withAliases(List<String> newAliases) {
        return new Person(id, name, newAliases, role, dates, externalIds);
    }

    public Person withRole(String newRole) {
        return new Person(id, name, aliases, newRole, dates, externalIds);
    }

    public Person withDates(String newDates) {
        return new Person(id, name, aliases, role, newDates, externalIds);
    }

    /// The same with this number in the register of an authority.
    ///
    /// @param number empty for none
    public Person withExternalId(String authority, String number) {
        var changed = new TreeMap<>(externalIds);
        changed.remove(authority);
        if (!number.isEmpty()) changed.put(authority, number);
        return new Person(id, name, aliases, role, dates, changed);
    }
}
