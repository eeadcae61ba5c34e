package org.postil.collation.align;

import org.postil.collation.align.exact.Pairing;
import org.postil.collation.align.exact.Scores;
import org.postil.collation.align.exact.Sequence;

/// Takes back pairs of words that have nothing in common, but where a few words stand for as many
/// others: `good king` for `bad king` is a pair, ten words for twelve are none.
final class UnlikePairs {

    private static final int MOST = 3;

    private final Sequence a;
    private final Sequence b;
    private final Pairing pairing;
    private final Scores scores;

    private UnlikePairs(Sequence a, Sequence b, Pairing pairing, Scores scores) {
        this.a = a;
        this.b = b;
        this.pairing = pairing;
        this.scores = scores;
    }

    static void prune(Sequence a, Sequence b, Pairing pairing, Scores scores) {
        new UnlikePairs(a, b, pairing, scores).run();
    }

    private void run() {
        int start = 0;
        int behindB = 0;
        for (int i = 0; i <= a.size(); i++) {
            boolean last = i == a.size();
            if (!last && (pairing.isFreeA(i) || isUnlike(i))) continue;
            int endB = last ? b.size() : pairing.inB(i);
            if (start < i) prune(start, i, behindB, Math.max(behindB, endB));
            start = i + 1;
            if (!last) behindB = endB + pairing.countB(endB);
        }
    }

    private boolean isUnlike(int i) {
        int j = pairing.inB(i);
        boolean joined = pairing.countB(j) > 1 || pairing.countA(pairing.inA(j)) > 1;
        return !joined && !scores.areAlike(a.form(i), b.form(j));
    }

    private void prune(int startA, int endA, int startB, int endB) {
        int wordsA = a.words(startA, endA);
        if (wordsA == b.words(startB, endB) && wordsA <= MOST) return;
        pairing.unlinkA(startA, endA);
    }
}
