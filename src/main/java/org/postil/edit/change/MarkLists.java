package org.postil.edit.change;

import java.util.ArrayList;
import java.util.Collections;
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
        if (added.isEmpty()) return all;
        refuseTwice(all, added);
        var changed = new ArrayList<>(all);
        for (M mark : added) changed.add(place(changed, mark), mark);
        return changed;
    }

    private static <M extends Mark<M>> void refuseTwice(List<M> all, List<M> added) {
        Set<UUID> fresh = uuids(added);
        boolean twice = fresh.size() != added.size();
        UUID only = added.getFirst().uuid();
        for (M mark : all) {
            twice |= added.size() == 1 ? only.equals(mark.uuid()) : fresh.contains(mark.uuid());
        }
        if (twice) throw new IllegalArgumentException("already there: one of " + added);
    }

    /// Where a mark belongs in the order of the text.
    private static <M extends Mark<M>> int place(List<M> all, M mark) {
        int found = Collections.binarySearch(all, mark, Mark.IN_TEXT_ORDER);
        return found < 0 ? -found - 1 : found;
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
