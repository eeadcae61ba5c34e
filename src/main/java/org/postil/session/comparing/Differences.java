package org.postil.session.comparing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postil.collation.variant.Rank;
import org.postil.collation.variant.Variant;

/// What the reader looks at of a comparison: which ranks of differences, and which of them is
/// current.
///
/// @param copies whether also those in the heads and feet of the copies as documents
/// @param current the id of one; it may be hidden by now
public record Differences(
        Compared compared, Set<Rank> ranks, boolean copies, Optional<String> current) {

    /// The ranks that matter.
    private static final Set<Rank> MATTERING = EnumSet.of(Rank.SENSE, Rank.WORDING);

    public Differences {
        ranks = Set.copyOf(ranks);
    }

    /// Only what matters in the text itself, with no current one.
    public static Differences of(Compared compared) {
        return new Differences(compared, MATTERING, false, Optional.empty());
    }

    /// The same look at a comparison that was made anew.
    public Differences on(Compared now) {
        return new Differences(
                now, ranks, copies, current.filter(id -> now.variant(id).isPresent()));
    }

    public Differences seeing(Set<Rank> wanted, boolean ofCopies) {
        return new Differences(compared, wanted, ofCopies, current);
    }

    public Differences at(Variant variant) {
        return new Differences(compared, ranks, copies, Optional.of(variant.id()));
    }

    /// What is not hidden, in the order of the texts.
    public List<Variant> visible() {
        return compared.variants().stream().filter(this::isSeen).toList();
    }

    private boolean isSeen(Variant one) {
        return compared.comparison().isInBody(one) ? ranks.contains(one.rank()) : copies;
    }

    public int hidden() {
        return compared.variants().size() - visible().size();
    }

    /// The current one, unless it is hidden.
    public Optional<Variant> currentOne() {
        return visible().stream().filter(one -> current.equals(Optional.of(one.id()))).findFirst();
    }

    /// Which of the visible ones the current one is, counted from 1; 0 where none is.
    public int number() {
        return currentOne().map(one -> visible().indexOf(one) + 1).orElse(0);
    }

    /// The next that is not hidden (1), or the one before (-1); where none is current, the first or
    /// the last.
    public Optional<Variant> step(int by) {
        List<Variant> all = compared.variants();
        int at = by > 0 ? -1 : all.size();
        for (int i = 0; i < all.size(); i++) {
            if (current.equals(Optional.of(all.get(i).id()))) at = i;
        }
        for (int i = at + by; i >= 0 && i < all.size(); i += by) {
            if (isSeen(all.get(i))) return Optional.of(all.get(i));
        }
        return Optional.empty();
    }
}
