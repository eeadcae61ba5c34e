package org.postil.store.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// What happened to a list of immutable values between two states of it. What both states share at
/// their ends costs a comparison of references, nothing more.
///
/// @param removed those that are gone
/// @param added those that are new, with their places
/// @param changed those that may differ, as they were and as they are
/// @param moved those that stood at another place
public record Difference<T>(
        List<T> removed, List<At<T>> added, List<Pair<T>> changed, List<At<T>> moved) {

    public record At<T>(int place, T one) {}

    public record Pair<T>(T was, T is) {}

    /// The same object says the same.
    @SuppressWarnings("ReferenceEquality") // equal values need not be compared letter by letter
    public static boolean same(Object was, Object is) {
        return was == is;
    }

    public static <T> Difference<T> between(List<T> was, List<T> is, Function<T, Object> id) {
        return between(was, is, id, Difference::same);
    }

    /// As above, with another sameness.
    ///
    /// @param same true where two with one id need no second look
    public static <T> Difference<T> between(
            List<T> was, List<T> is, Function<T, Object> id, BiPredicate<T, T> same) {
        int start = sharedStart(was, is, same);
        int tail = sharedTail(was, is, same, Math.min(was.size(), is.size()) - start);
        Map<Object, At<T>> old = new LinkedHashMap<>();
        for (int i = start; i < was.size() - tail; i++) {
            old.put(id.apply(was.get(i)), new At<>(i, was.get(i)));
        }
        var added = new ArrayList<At<T>>();
        var changed = new ArrayList<Pair<T>>();
        var moved = new ArrayList<At<T>>();
        for (int i = start; i < is.size() - tail; i++) {
            At<T> now = new At<>(i, is.get(i));
            At<T> before = old.remove(id.apply(now.one));
            if (before == null) {
                added.add(now);
                continue;
            }
            if (!same.test(before.one, now.one)) changed.add(new Pair<>(before.one, now.one));
            if (before.place != i) moved.add(now);
        }
        if (was.size() != is.size()) addTail(is, tail, moved);
        return new Difference<>(old.values().stream().map(At::one).toList(), added, changed, moved);
    }

    private static <T> int sharedStart(List<T> was, List<T> is, BiPredicate<T, T> same) {
        int most = Math.min(was.size(), is.size());
        int start = 0;
        while (start < most && same.test(was.get(start), is.get(start))) start++;
        return start;
    }

    private static <T> int sharedTail(List<T> was, List<T> is, BiPredicate<T, T> same, int most) {
        int tail = 0;
        while (tail < most
                && same.test(was.get(was.size() - 1 - tail), is.get(is.size() - 1 - tail))) tail++;
        return tail;
    }

    private static <T> void addTail(List<T> is, int tail, List<At<T>> moved) {
        for (int i = is.size() - tail; i < is.size(); i++) moved.add(new At<>(i, is.get(i)));
    }
}
