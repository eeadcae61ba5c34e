package org.postil.collation.align;

import org.postil.collation.align.exact.Pairing;
import org.postil.collation.align.exact.Sequence;

/// Takes back links that are accidents: a few words alike in the midst of much that is not. Two
/// stretches that have nothing to do with each other share "of the" somewhere.
final class Islands {

    /// What a word that differs on both sides counts against an island beside it.
    private static final int PRICE = 3;

    /// An island of more words than this is none.
    private static final int MOST_WORDS = 4;

    private final Sequence a;
    private final Sequence b;
    private final Pairing pairing;

    private Islands(Sequence a, Sequence b, Pairing pairing) {
        this.a = a;
        this.b = b;
        this.pairing = pairing;
    }

    static void clear(Sequence a, Sequence b, Pairing pairing) {
        var islands = new Islands(a, b, pairing);
        // Where one is gone, those beside it may stand alone as well.
        while (islands.pass()) {}
    }

    private boolean pass() {
        boolean cleared = false;
        int seaBefore = 0;
        int end = 0;
        int endB = 0;
        while (end < a.size()) {
            int start = end;
            while (start < a.size() && !isAlike(start)) start++;
            if (start == a.size()) break;
            seaBefore = sea(end, start, endB);
            end = start;
            int weight = 0;
            while (end < a.size() && isAlike(end) && (end == start || follows(end))) {
                weight += a.form(end).weight();
                end++;
            }
            endB = pairing.inB(end - 1) + 1;
            int next = end;
            while (next < a.size() && !isAlike(next)) next++;
            int least = Math.min(seaBefore, sea(end, next, endB));
            if (weight < PRICE * least && a.words(start, end) <= MOST_WORDS) {
                pairing.unlinkA(start, end);
                cleared = true;
            }
        }
        return cleared;
    }

    private boolean isAlike(int i) {
        int j = pairing.inB(i);
        return j != Pairing.NONE && (a.key(i) == b.key(j) || pairing.countB(j) > 1);
    }

    private boolean follows(int i) {
        return pairing.inB(i) == pairing.inB(i - 1) + 1;
    }

    /// How many words differ on both sides between two islands: the smaller number of the two.
    private int sea(int from, int to, int fromB) {
        int toB = to == a.size() ? b.size() : pairing.inB(to);
        return Math.min(a.words(from, to), b.words(fromB, Math.max(fromB, toB)));
    }
}
