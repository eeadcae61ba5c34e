package org.postil.session.comparing;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.collation.Comparison;
import org.postil.collation.Comparison.Link;
import org.postil.collation.Rules;
import org.postil.collation.Stretch;
import org.postil.collation.align.Block;
import org.postil.collation.page.AsideKind;
import org.postil.collation.variant.Rank;
import org.postil.collation.variant.Variant;
import org.postil.collation.variant.VariantClass;
import org.postil.collation.variant.Verdict;
import org.postil.message.Brief;
import org.postil.message.Message;
import org.postil.model.ParagraphNumbers;
import org.postil.model.Witness;
import org.postil.model.annotation.Judgement.Status;
import org.postil.text.Span;

/// Two versions of a project as they were when they were compared, and what came of it.
///
/// @param judgements what the reader decided about it by now
/// @param variants the differences as the reader sees them, in the order of the texts
public record Compared(
        VersionPair versions,
        Comparison comparison,
        Landmarks landmarks,
        ParagraphNumbers numbersA,
        ParagraphNumbers numbersB,
        Judgements judgements,
        List<Variant> variants) {

    private static final String MOVED = "collation.reason.moved";

    public Compared {
        variants = List.copyOf(variants);
    }

    static Compared of(VersionPair versions, Comparison comparison) {
        Judgements judgements = versions.judgements();
        return new Compared(
                versions,
                comparison,
                Landmarks.of(comparison),
                ParagraphNumbers.of(versions.a()),
                ParagraphNumbers.of(versions.b()),
                judgements,
                variants(comparison, judgements));
    }

    /// The same once the reader has decided so.
    public Compared judgedBy(Judgements now) {
        return new Compared(
                versions,
                comparison,
                landmarks,
                numbersA,
                numbersB,
                now,
                variants(comparison, now));
    }

    /// Blocks that stand in another place are differences to a reader like others.
    private static List<Variant> variants(Comparison comparison, Judgements judgements) {
        Stream<Variant> moved =
                comparison.alignment().moves().stream().map(move -> moved(comparison, move));
        return Stream.concat(comparison.variants().stream(), moved)
                .map(judgements::applied)
                .sorted(Comparator.comparingInt(one -> one.a().start()))
                .toList();
    }

    private static Variant moved(Comparison comparison, Block move) {
        Span here = comparison.spanInA(move);
        Span there = comparison.spanInB(move);
        String words = here.of(comparison.a().text());
        Message reason = Message.of(MOVED, Brief.of(words));
        var verdict = new Verdict(VariantClass.TRANSPOSITION, Rank.WORDING, 100, reason, false);
        String id = "moved-" + Integer.toHexString(words.hashCode());
        boolean again =
                comparison.alignment().moves().stream()
                        .takeWhile(other -> !other.equals(move))
                        .anyMatch(other ->
                                comparison.spanInA(other).of(comparison.a().text()).equals(words));
        return new Variant(again ? id + "-" + here.start() : id, here, there, verdict);
    }

    /// True of a difference in the text itself, not in the head or foot of a copy; a block that was
    /// moved to the end is one.
    public boolean isInBody(Variant one) {
        return isMoved(one) || comparison.isInBody(one);
    }

    /// True of words that stand in another place in the other version.
    public static boolean isMoved(Variant one) {
        return one.kind() == VariantClass.TRANSPOSITION && !one.a().isEmpty() && !one.b().isEmpty();
    }

    /// True of a whole block that stands in another place, not of a word that only changed places
    /// with its neighbours.
    public static boolean isMovedBlock(Variant one) {
        return isMoved(one) && one.verdict().reason().key().equals(MOVED);
    }

    /// The words of two versions from the first of these differences to the last; empty where there
    /// are fewer than two.
    public static Optional<Link> hull(List<Variant> some) {
        if (some.size() < 2) return Optional.empty();
        Variant first = some.getFirst();
        Variant last = some.getLast();
        boolean inOrder = first.b().start() <= last.b().end();
        return inOrder
                ? Optional.of(new Link(first.a().hull(last.a()), first.b().hull(last.b())))
                : Optional.empty();
    }

    public Witness a() {
        return versions.a();
    }

    public Witness b() {
        return versions.b();
    }

    public Rules rules() {
        return versions.rules();
    }

    public Optional<Variant> variant(String id) {
        return variants().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Where a difference stands in the first version or in the second, in UTF-16 units; empty
    /// where that version has nothing there.
    public static Span side(Variant variant, boolean inA) {
        return inA ? variant.a() : variant.b();
    }

    public String siglum(boolean ofA) {
        return ofA ? comparison.a().siglum() : comparison.b().siglum();
    }

    /// How many differences there are of each rank in the text itself; every rank is there.
    public Map<Rank, Integer> counts() {
        var counts = new EnumMap<Rank, Integer>(Rank.class);
        for (Rank rank : Rank.values()) counts.put(rank, 0);
        variants().stream()
                .filter(one -> isInBody(one) && !isDismissed(one))
                .forEach(one -> counts.merge(one.rank(), 1, Integer::sum));
        return counts;
    }

    /// How many differences stand in the heads and feet of the copies as documents.
    public int ofCopies() {
        return (int) variants().stream().filter(one -> !isInBody(one) && !isDismissed(one)).count();
    }

    /// How many the reader does not think worth speaking of.
    public int dismissed() {
        return (int) variants().stream().filter(this::isDismissed).count();
    }

    boolean isDismissed(Variant one) {
        return judgements.status(one) == Status.DISMISSED;
    }

    /// How many stretches of each kind were set aside, in both versions together.
    public Map<AsideKind, Integer> setAside() {
        var counts = new EnumMap<AsideKind, Integer>(AsideKind.class);
        for (Stretch one : comparison.setAside()) counts.merge(one.kind(), 1, Integer::sum);
        return counts;
    }
}
