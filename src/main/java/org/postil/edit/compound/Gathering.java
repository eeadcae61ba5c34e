package org.postil.edit.compound;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gathers what several entries of a register say into one, without losing or doubling anything.
final class Gathering {

    private Gathering() {}

    /// All these names but the one that stays, each once.
    static List<String> names(String staying, Stream<String> others) {
        Set<String> names =
                others.map(String::strip).collect(Collectors.toCollection(LinkedHashSet::new));
        names.remove("");
        names.remove(staying.strip());
        return List.copyOf(names);
    }

    /// What they say, one after the other where they differ.
    static String texts(String between, Stream<String> all) {
        return all.map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(between));
    }
}
