package org.postil.edit.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.postil.model.annotation.Mark;

/// Adds, replaces and removes marks in a list, by id.
final class MarkLists {

    private MarkLists() {}

    static <M extends Mark<M>> List<M> with(List<M> all, List<M> added) {
        var changed = new ArrayList<>(all);
        changed.addAll(added);
        if (uuids(changed).size() != changed.size()) {
            throw new IllegalArgumentException("already there: one of " + added);
        }
        return changed;
    }

    static <M extends Mark<M>> List<M> without(List<M> all, List<M> removed) {
        Set<UUID> gone = uuids(removed);
        return all.stream().filter(mark -> !gone.contains(mark.uuid())).toList();
    }

    static <M extends Mark<M>> List<M> replacing(List<M> all, List<M> changed) {
        Map<UUID, M> now = new HashMap<>();
        changed.forEach(mark -> now.put(mark.uuid(), mark));
        return all.stream().map(mark -> now.getOrDefault(mark.uuid(), mark)).toList();
    }

    private static <M extends Mark<M>> Set<UUID> uuids(List<M> marks) {
        var found = new HashSet<UUID>();
        marks.forEach(mark -> found.add(mark.uuid()));
        return found;
    }
}
