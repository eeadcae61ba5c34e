package org.postil.session.arranging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postil.collation.ByHand;
import org.postil.collation.Comparison.Link;
import org.postil.collation.Rules.Readings;
import org.postil.model.Witness;
import org.postil.model.annotation.Judgement;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// What the reader has arranged between two versions, as their words stand now.
///
/// @param byHand what counts when they are aligned
/// @param ignored readings of which the difference is ignored everywhere; white space is one space
public record Arrangements(ByHand byHand, Set<Readings> ignored) {

    public Arrangements {
        ignored = Set.copyOf(ignored);
    }

    /// Those that the two versions have of each other. Words that belong to others which read
    /// otherwise by now wait until they read so again.
    public static Arrangements of(Witness a, Witness b) {
        var inA = new Side(a, b);
        var inB = new Side(b, a);
        var ignored = new HashSet<Readings>();
        inA.of(Arrangement.IGNORED)
                .forEach(one -> ignored.add(new Readings(inA.quote(one), oneLine(one.reading()))));
        inB.of(Arrangement.IGNORED)
                .forEach(one -> ignored.add(new Readings(oneLine(one.reading()), inB.quote(one))));
        return new Arrangements(
                new ByHand(
                        together(inA, inB),
                        inA.spans(Arrangement.PART),
                        inB.spans(Arrangement.PART),
                        inA.spans(Arrangement.WHOLE),
                        inB.spans(Arrangement.WHOLE),
                        inA.spans(Arrangement.STILL)),
                ignored);
    }

    /// True where the difference between these readings is ignored.
    public boolean ignores(String readingA, String readingB) {
        return !ignored.isEmpty()
                && ignored.contains(new Readings(oneLine(readingA), oneLine(readingB)));
    }

    /// The two judgements that words belong together.
    record Partners(Judgement inA, Judgement inB) {

        Link words() {
            return new Link(inA.anchor().hull(), inB.anchor().hull());
        }
    }

    /// Those of which both versions still read as they did.
    static List<Partners> partners(Witness a, Witness b) {
        return partners(new Side(a, b), new Side(b, a));
    }

    private static List<Link> together(Side inA, Side inB) {
        return partners(inA, inB).stream().map(Partners::words).toList();
    }

    /// Where words return, the first of the one version are those of the first of the other.
    private static List<Partners> partners(Side inA, Side inB) {
        var partners = new ArrayList<Partners>();
        var open = new ArrayList<>(inB.of(Arrangement.TOGETHER));
        for (Judgement one : inA.of(Arrangement.TOGETHER)) {
            Optional<Judgement> partner =
                    open.stream()
                            .filter(other -> inB.quote(other).equals(oneLine(one.reading())))
                            .filter(other -> inA.quote(one).equals(oneLine(other.reading())))
                            .findFirst();
            if (partner.isEmpty()) continue;
            open.remove(partner.get());
            partners.add(new Partners(one, partner.get()));
        }
        return partners;
    }

    static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /// What one version has arranged with the other, in the order of its text.
    private static final class Side {

        private final String text;
        private final List<Judgement> all;

        Side(Witness version, Witness other) {
            text = version.text();
            all =
                    version.judgements().stream()
                            .filter(one -> one.against().equals(other.id().value()))
                            .filter(one -> one.anchor() instanceof Anchor.Passage)
                            .sorted(Comparator.comparing(one -> one.anchor().hull()))
                            .toList();
        }

        List<Judgement> of(Arrangement kind) {
            return all.stream()
                    .filter(one -> Arrangement.of(one).filter(kind::equals).isPresent())
                    .toList();
        }

        List<Span> spans(Arrangement kind) {
            return of(kind).stream().map(one -> one.anchor().hull()).toList();
        }

        String quote(Judgement one) {
            return oneLine(one.anchor().quote(text));
        }
    }
}
