package org.postil.collation.align;

import java.util.BitSet;
import org.postil.collation.align.exact.Pairing;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.token.Kind;

/// Moves a stretch that only one side has along equal words to the border of a phrase: of the
/// places where it may begin and end, the one with paragraph ends and full stops at its borders.
/// Where all are alike it is the last, as a copyist's eye jumps from the end of a phrase to the end
/// of its like.
final class Sliding {

    private static final int FARTHEST = 200;
    private static final int PARAGRAPH = 4;
    private static final int SENTENCE = 3;
    private static final int PHRASE = 1;
    private static final String ENDS = ".!?…。！？؟।";

    private final Sequence sequence;
    private final Sequence other;
    private final Pairing pairing;
    private final boolean inA;
    private final BitSet out;
    private final BitSet moved;

    private Sliding(
            Sequence sequence,
            Sequence other,
            Pairing pairing,
            boolean inA,
            BitSet out,
            BitSet moved) {
        this.sequence = sequence;
        this.other = other;
        this.pairing = pairing;
        this.inA = inA;
        this.out = out;
        this.moved = moved;
    }

    static void slide(Sequence a, Sequence b, Pairing pairing, BitSet movedA, BitSet movedB) {
        new Sliding(a, b, pairing, true, movedA, movedA).run();
        new Sliding(b, a, pairing, false, movedB, movedB).run();
    }

    /// The same for stretches of which some was moved: what was not may go to their other end.
    ///
    /// @param outA positions of the first that are set aside
    /// @param outB positions of the second that are set aside
    static void slideMoved(
            Sequence a,
            Sequence b,
            Pairing pairing,
            BitSet outA,
            BitSet movedA,
            BitSet outB,
            BitSet movedB) {
        new Sliding(a, b, pairing, true, outA, movedA).run();
        new Sliding(b, a, pairing, false, outB, movedB).run();
    }

    private void run() {
        int i = 0;
        while (i < sequence.size()) {
            if (!isFree(i)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < sequence.size() && isFree(end)) end++;
            i = isOneSided(i, end) ? slide(i, end) : end;
        }
    }

    private boolean isFree(int i) {
        return !out.get(i) && partner(i) == Pairing.NONE;
    }

    private int partner(int i) {
        return inA ? pairing.inB(i) : pairing.inA(i);
    }

    private boolean isOneSided(int start, int end) {
        int before = start == 0 ? -1 : partner(start - 1);
        int behind = end == sequence.size() ? other.size() : partner(end);
        if (start > 0 && before == Pairing.NONE) return false;
        return behind == before + 1;
    }

    /// Returns the place behind the stretch, wherever it came to lie.
    private int slide(int start, int end) {
        int left = 0;
        while (left < FARTHEST && canSlide(start - left - 1, end - left - 1, -1)) left++;
        int right = 0;
        while (right < FARTHEST && canSlide(end + right, start + right, 1)) right++;
        int best = 0;
        int bestValue = Integer.MIN_VALUE;
        for (int shift = -left; shift <= right; shift++) {
            int value = border(start + shift) + border(end + shift);
            if (value >= bestValue) {
                bestValue = value;
                best = shift;
            }
        }
        relink(start, end, best);
        return Math.max(end, end + best);
    }

    /// True where the link of one position may go to the other, which has the same string.
    private boolean canSlide(int linked, int to, int step) {
        if (linked < 0 || linked >= sequence.size() || moved.get(to)) return false;
        int partner = partner(linked);
        if (partner == Pairing.NONE || sequence.type(linked) != sequence.type(to)) return false;
        if (isShared(linked)) return false;
        // The run of links must not be broken by something that only the other side has.
        int next = linked - step;
        boolean first = partner(next) == Pairing.NONE;
        return first || partner(next) == partner - step;
    }

    private boolean isShared(int linked) {
        int partner = partner(linked);
        return inA
                ? pairing.countB(partner) > 1 || pairing.countA(linked) > 1 || before(linked)
                : pairing.countA(partner) > 1 || pairing.countB(linked) > 1 || before(linked);
    }

    private boolean before(int linked) {
        return linked > 0 && partner(linked - 1) == partner(linked);
    }

    private void relink(int start, int end, int shift) {
        for (int k = 0; k < shift; k++) swap(end + k, start + k);
        for (int k = 0; k < -shift; k++) swap(start - k - 1, end - k - 1);
    }

    private void swap(int linked, int to) {
        int partner = partner(linked);
        if (inA) {
            pairing.unlinkA(linked, linked + 1);
            pairing.link(to, partner);
        } else {
            pairing.unlinkA(partner, partner + 1);
            pairing.link(partner, to);
        }
    }

    /// How good a border the place before this position is.
    private int border(int position) {
        if (sequence.before(position).endsParagraph()) return PARAGRAPH;
        if (position == 0 || sequence.form(position - 1).kind() != Kind.SIGN) return 0;
        String sign = sequence.form(position - 1).text();
        return ENDS.contains(sign) ? SENTENCE : PHRASE;
    }
}
