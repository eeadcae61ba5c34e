package org.postil.collation.align;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.postil.collation.align.anchor.Chain;
import org.postil.collation.align.anchor.Match;
import org.postil.collation.align.anchor.Seeds;
import org.postil.collation.align.anchor.Side;
import org.postil.collation.align.exact.Exact;
import org.postil.collation.align.exact.Pairing;
import org.postil.collation.align.exact.Scores;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.align.exact.Stretch;
import org.postil.collation.watch.Watch;

/// Aligns what lies between links: exactly where the gap is small enough, else by anchors of its
/// own, of ever smaller groups, that each side of the gap has once.
final class Gaps {

    /// What is aligned exactly without looking for anchors.
    private static final int EXACT_CELLS = 1_000_000;

    /// What is aligned exactly where there are no anchors.
    private static final int LARGEST = 16_000_000;

    /// Half the width of the band in still larger gaps: repetitive texts without any anchor.
    private static final int BAND = 100;

    /// A single word is an anchor from this weight on: eight letters.
    private static final int HEAVY_WORD = 12;

    private final Sequence a;
    private final Sequence b;
    private final Pairing pairing;
    private final Scores scores;
    private final IntPredicate staysA;
    private final IntPredicate staysB;
    private final Watch watch;

    Gaps(
            Sequence a,
            Sequence b,
            Pairing pairing,
            Scores scores,
            IntPredicate staysA,
            IntPredicate staysB,
            Watch watch) {
        this.a = a;
        this.b = b;
        this.pairing = pairing;
        this.scores = scores;
        this.staysA = staysA;
        this.staysB = staysB;
        this.watch = watch;
    }

    /// Aligns all that is not yet linked within a block.
    void fill(Block within, int group) {
        fill(within, group, _ -> false);
    }

    /// The same, but for the gaps that somebody knows and has linked.
    void fill(Block within, int group, Predicate<Block> known) {
        int i = within.startA();
        int j = within.startB();
        for (int next = i; next < within.endA(); next++) {
            watch.at(next, a.size());
            if (pairing.isFreeA(next)) continue;
            if (i < next && j < pairing.inB(next)) {
                var gap = new Block(i, next, j, pairing.inB(next));
                if (!known.test(gap)) align(gap, group);
            }
            i = next + 1;
            j = pairing.inB(next) + pairing.countB(pairing.inB(next));
        }
        var last = new Block(i, within.endA(), j, within.endB());
        boolean empty = i >= last.endA() || j >= last.endB();
        if (!empty && !known.test(last)) align(last, group);
    }

    private void align(Block gap, int group) {
        long cells = (long) (gap.endA() - gap.startA()) * (gap.endB() - gap.startB());
        if (cells <= EXACT_CELLS) {
            exact(gap, Integer.MAX_VALUE);
        } else if (anchored(gap, group)) {
            fill(gap, Math.max(1, group - 1));
        } else if (group > 1) {
            align(gap, group - 1);
        } else {
            exact(gap, cells <= LARGEST ? Integer.MAX_VALUE : BAND);
        }
    }

    private boolean anchored(Block gap, int group) {
        var sideA = new Side(a, gap.startA(), gap.endA(), staysA);
        var sideB = new Side(b, gap.startB(), gap.endB(), staysB);
        List<Match> matches = Seeds.between(sideA, sideB, group, at(gap));
        if (group == 1) {
            matches = matches.stream().filter(match -> match.weight() >= HEAVY_WORD).toList();
        }
        List<Match> chain = Chain.heaviest(matches, b.size());
        for (Match match : chain) {
            for (int k = 0; k < match.length(); k++) pairing.link(match.a() + k, match.b() + k);
        }
        return !chain.isEmpty();
    }

    private void exact(Block gap, int width) {
        Stretch left = Stretch.of(a, gap.startA(), gap.endA(), staysA);
        Stretch right = Stretch.of(b, gap.startB(), gap.endB(), staysB);
        Exact.align(scores, left, right, width, pairing, at(gap));
    }

    /// Within a gap the work is as far as where it begins.
    private Watch at(Block gap) {
        double done = (double) gap.startA() / a.size();
        return watch.part(done, done);
    }
}
