package org.postil.edit.adoption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// Finds which entry here each entry that comes in is. Rule after rule, the surest first: two are
/// one where they have a sign in common that no other of those still alone has. So two people of
/// one name are never taken for one another.
final class Pairing<T> {

    private final Set<T> mine;
    private final Set<T> theirs;
    private final Map<T, T> found = new HashMap<>();
    private final Set<T> doubtful = new HashSet<>();

    Pairing(List<T> mine, List<T> theirs) {
        this.mine = new LinkedHashSet<>(mine);
        this.theirs = new LinkedHashSet<>(theirs);
    }

    /// Gives the signs of an entry; none where the rule says nothing of it.
    @FunctionalInterface
    interface Signs<T> {
        List<?> of(T entry);
    }

    /// Pairs those that have a sign in common.
    ///
    /// @param possible false for two that can't be one, whatever their signs
    Pairing<T> by(Signs<T> signs, BiPredicate<T, T> possible) {
        return by(signs, signs, possible);
    }

    /// The same, where signs are read differently here and there.
    Pairing<T> by(Signs<T> signsHere, Signs<T> signsThere, BiPredicate<T, T> possible) {
        Map<Object, List<T>> here = bySign(mine, signsHere);
        Map<Object, List<T>> there = bySign(theirs, signsThere);
        for (T coming : List.copyOf(theirs)) {
            List<T> candidates =
                    with(signsThere.of(coming), here)
                            .filter(one -> possible.test(one, coming))
                            .toList();
            if (candidates.isEmpty()) continue;
            T first = candidates.getFirst();
            boolean sure =
                    candidates.size() == 1
                            && with(signsHere.of(first), there)
                                    .filter(other -> possible.test(first, other))
                                    .allMatch(coming::equals);
            if (sure) pair(first, coming);
            else doubtful.add(coming);
        }
        return this;
    }

    /// What this entry is here.
    Optional<T> mine(T one) {
        return Optional.ofNullable(found.get(one));
    }

    /// True where several here could be this one, or several that come in could be the one here.
    boolean isDoubtful(T one) {
        return !found.containsKey(one) && doubtful.contains(one);
    }

    private void pair(T here, T coming) {
        found.put(coming, here);
        mine.remove(here);
        theirs.remove(coming);
    }

    private static <T> Stream<T> with(List<?> signs, Map<Object, List<T>> entries) {
        return signs.stream()
                .flatMap(sign -> entries.getOrDefault(sign, List.of()).stream())
                .distinct();
    }

    private static <T> Map<Object, List<T>> bySign(Set<T> all, Signs<T> signs) {
        Map<Object, List<T>> bySign = new HashMap<>();
        for (T one : all) {
            for (Object sign : signs.of(one)) {
                bySign.computeIfAbsent(sign, _ -> new ArrayList<>()).add(one);
            }
        }
        return bySign;
    }
}
