package org.postil.collation.align;

import java.util.List;
import java.util.function.IntPredicate;
import org.postil.collation.align.anchor.Chain;
import org.postil.collation.align.anchor.Match;
import org.postil.collation.align.anchor.Seeds;
import org.postil.collation.align.anchor.Side;
import org.postil.collation.align.exact.Exact;
import org.postil.collation.align.exact.Pairing;
import org.postil.collation.align.exact.Scores;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.align.exact.Stretch;

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

    /// Aligns all that is not yet linked between these places.
    void fill(int startA, int endA, int startB, int endB, int group) {
        int i = startA;
        int j = startB;
        for (int next = startA; next < endA; next++) {
            if (pairing.isFreeA(next)) continue;
            gap(i, next, j, pairing.inB(next), group);
            i = next + 1;
            j = pairing.inB(next) + pairing.countB(pairing.inB(next));
        }
        gap(i, endA, j, endB, group);
    }

    private void gap(int startA, int endA, int startB, int endB, int group) {
        if (startA >= endA || startB >= endB) return;
        long cells = (long) (endA - startA) * (endB - startB);
        if (cells <= EXACT_CELLS) {
            exact(startA, endA, startB, endB, Integer.MAX_VALUE);
            return;
        }
        watch.at(0.2 + 0.6 * startA / a.size());
        if (anchored(startA, endA, startB, endB, group)) {
            fill(startA, endA, startB, endB, Math.max(1, group - 1));
        } else if (group > 1) {
            gap(startA, endA, startB, endB, group - 1);
        } else if (cells <= LARGEST) {
            exact(startA, endA, startB, endB, Integer.MAX_VALUE);
        } else {
            exact(startA, endA, startB, endB, BAND);
        }
    }

    private boolean anchored(int startA, int endA, int startB, int endB, int group) {
        List<Match> matches =
                Seeds.between(
                        new Side(a, startA, endA, staysA),
                        new Side(b, startB, endB, staysB),
                        group);
        if (group == 1) {
            matches = matches.stream().filter(match -> match.weight() >= HEAVY_WORD).toList();
        }
        List<Match> chain = Chain.heaviest(matches, b.size());
        for (Match match : chain) {
            for (int k = 0; k < match.length(); k++) pairing.link(match.a() + k, match.b() + k);
        }
        return !chain.isEmpty();
    }

    private void exact(int startA, int endA, int startB, int endB, int width) {
        Stretch left = Stretch.of(a, startA, endA, staysA);
        Stretch right = Stretch.of(b, startB, endB, staysB);
        Exact.align(scores, left, right, width, pairing);
    }
}
