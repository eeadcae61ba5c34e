package org.postil.session.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.collation.variant.Rank;
import org.postil.collation.variant.Variant;

/// How much each difference matters in the eyes of a reader who decides before the program tells.
///
/// @param ranks by the ids of differences
public record Guesses(Map<String, Rank> ranks) {

    public static final Guesses NONE = new Guesses(Map.of());

    public Guesses {
        ranks = Map.copyOf(ranks);
    }

    public Optional<Rank> of(String id) {
        return Optional.ofNullable(ranks.get(id));
    }

    /// The same with one more; the first guess counts.
    public Guesses with(String id, Rank rank) {
        var more = new HashMap<>(ranks);
        more.putIfAbsent(id, rank);
        return new Guesses(more);
    }

    /// How many of these the reader has decided about.
    public int made(List<Variant> of) {
        return (int) of.stream().filter(one -> of(one.id()).isPresent()).count();
    }

    /// In how many of these the reader and the program agree.
    public int agreed(List<Variant> of) {
        return (int)
                of.stream().filter(one -> of(one.id()).equals(Optional.of(one.rank()))).count();
    }
}
