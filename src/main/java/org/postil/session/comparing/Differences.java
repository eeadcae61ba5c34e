package org.postil.session.comparing;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postil.collation.variant.Rank;
import org.postil.collation.variant.Variant;
import org.postil.text.Span;

/// What the reader looks at of a comparison: which ranks of differences, and which of them is
/// current.
///
/// @param copies whether also those in the heads and feet of the copies as documents
/// @param dismissed whether also those that the reader does not think worth speaking of
/// @param current the id of one; it may be hidden by now
/// @param visible what is not hidden, in the order of the texts
/// @param guesses those of a reader who decides first; empty where the program tells at once
public record Differences(
        Compared compared,
        Set<Rank> ranks,
        boolean copies,
        boolean dismissed,
        Optional<String> current,
        Optional<Guesses> guesses,
        List<Variant> visible) {

    /// The ranks that matter.
    private static final Set<Rank> MATTERING = EnumSet.of(Rank.SENSE, Rank.WORDING);

    public Differences {
        ranks = Set.copyOf(ranks);
        visible = List.copyOf(visible);
    }

    /// Only what matters in the text itself, with no current one.
    public static Differences of(Compared compared) {
        return of(compared, MATTERING, false, false, Optional.empty(), Optional.empty());
    }

    private static Differences of(
            Compared compared,
            Set<Rank> ranks,
            boolean copies,
            boolean dismissed,
            Optional<String> current,
            Optional<Guesses> guesses) {
        List<Variant> visible =
                compared.variants().stream()
                        .filter(one -> dismissed || !compared.isDismissed(one))
                        .filter(one -> compared.isInBody(one) ? ranks.contains(one.rank()) : copies)
                        .toList();
        return new Differences(compared, ranks, copies, dismissed, current, guesses, visible);
    }

    /// The same look at a comparison that was made anew.
    public Differences on(Compared now) {
        Optional<String> still = current.filter(id -> now.variant(id).isPresent());
        return of(now, ranks, copies, dismissed, still.or(() -> atItsPlace(now)), guesses);
    }

    /// The first that stands where the current one stood, which is part of another by now.
    private Optional<String> atItsPlace(Compared now) {
        boolean same =
                now.a().text().equals(compared.a().text())
                        && now.b().text().equals(compared.b().text());
        if (!same) return Optional.empty();
        return current.flatMap(compared::variant)
                .flatMap(was ->
                        now.variants().stream()
                                .filter(one ->
                                        touches(one.a(), was.a()) && touches(one.b(), was.b()))
                                .findFirst())
                .map(Variant::id);
    }

    private static boolean touches(Span one, Span other) {
        return one.start() <= other.end() && other.start() <= one.end();
    }

    public Differences seeing(Set<Rank> wanted) {
        return of(compared, wanted, copies, dismissed, current, guesses);
    }

    public Differences withCopies(boolean seen) {
        return of(compared, ranks, seen, dismissed, current, guesses);
    }

    public Differences withDismissed(boolean seen) {
        return of(compared, ranks, copies, seen, current, guesses);
    }

    public Differences at(Variant variant) {
        return new Differences(
                compared, ranks, copies, dismissed, Optional.of(variant.id()), guesses, visible);
    }

    /// The reader decides first: all in the text are seen, or the filter would tell what they are.
    /// Where they did so already, the program tells at once again.
    public Differences turnedGuessing() {
        return guesses.isPresent()
                ? of(compared, MATTERING, copies, dismissed, current, Optional.empty())
                : of(
                        compared,
                        EnumSet.allOf(Rank.class),
                        false,
                        dismissed,
                        current,
                        Optional.of(Guesses.NONE));
    }

    /// The reader has decided about one.
    public Differences guessing(Variant variant, Rank rank) {
        Guesses now = guesses.orElse(Guesses.NONE).with(variant.id(), rank);
        return new Differences(
                compared, ranks, copies, dismissed, current, Optional.of(now), visible);
    }

    /// False while the reader has still to decide what a difference is.
    public boolean isTold(Variant one) {
        return guesses.isEmpty() || guesses.get().of(one.id()).isPresent();
    }

    public int hidden() {
        return compared.variants().size() - visible.size();
    }

    /// The current one, unless it is hidden.
    public Optional<Variant> currentOne() {
        return visible.stream().filter(one -> current.equals(Optional.of(one.id()))).findFirst();
    }

    /// Which of the visible ones the current one is, counted from 1; 0 where none is.
    public int number() {
        return currentOne().map(one -> visible.indexOf(one) + 1).orElse(0);
    }

    /// The next that is not hidden (1), or the one before (-1); where none is current, the first or
    /// the last.
    public Optional<Variant> step(int by) {
        List<Variant> all = compared.variants();
        var seen = new HashSet<>(visible);
        int at = by > 0 ? -1 : all.size();
        for (int i = 0; i < all.size(); i++) {
            if (current.equals(Optional.of(all.get(i).id()))) at = i;
        }
        for (int i = at + by; i >= 0 && i < all.size(); i += by) {
            if (seen.contains(all.get(i))) return Optional.of(all.get(i));
        }
        return Optional.empty();
    }
}
