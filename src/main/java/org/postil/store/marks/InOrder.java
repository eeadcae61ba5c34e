package org.postil.store.marks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// What belongs to marks, as it comes from a table of its own in the order of the marks, and is
/// asked for in the same order: no search through hundreds of thousands.
final class InOrder<T> {

    /// The two halves of the ids of the marks, one after the other.
    private long[] marks = new long[64];

    private final List<T> parts = new ArrayList<>();
    private int next;

    void clear() {
        parts.clear();
    }

    boolean add(UUID mark, T part) {
        int at = 2 * parts.size();
        if (at == marks.length) marks = Arrays.copyOf(marks, 2 * at);
        marks[at] = mark.getMostSignificantBits();
        marks[at + 1] = mark.getLeastSignificantBits();
        return parts.add(part);
    }

    /// Those of a mark; none where its turn has not come. No mark is asked for twice.
    List<T> of(UUID mark) {
        int first = next;
        while (next < parts.size() && isOf(mark, next)) next++;
        return next == first + 1
                ? List.of(parts.get(first))
                : List.copyOf(parts.subList(first, next));
    }

    /// Throws an IllegalArgumentException where some belong to no mark that was asked for.
    void refuseRest() {
        if (next < parts.size()) throw new IllegalArgumentException("parts of no mark");
    }

    private boolean isOf(UUID mark, int part) {
        return marks[2 * part] == mark.getMostSignificantBits()
                && marks[2 * part + 1] == mark.getLeastSignificantBits();
    }
}
