package org.postil.model.annotation;

import java.util.List;

/// What an edit left alone of a list: so many at its head and at its tail are the same objects. An
/// edit shares all that it does not touch, so that what was computed of it can be kept.
///
/// @param head how many, from the first on
/// @param tail how many, up to the last, behind those at the head
public record Untouched(int head, int tail) {

    /// That of a list and the one that came of it.
    @SuppressWarnings("ReferenceEquality") // thousands need not be compared value by value
    public static <T> Untouched of(List<? extends T> before, List<? extends T> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head) == after.get(head)) head++;
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail) == after.get(after.size() - 1 - tail)) {
            tail++;
        }
        return new Untouched(head, tail);
    }

    /// What stands between head and tail of either list.
    public <T> List<T> between(List<T> list) {
        return list.subList(head, list.size() - tail);
    }
}
