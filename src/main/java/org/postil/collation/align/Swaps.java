package org.postil.collation.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.postil.collation.align.exact.Pairing;
import org.postil.collation.align.exact.Scores;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.token.Form;
import org.postil.collation.token.Kind;
import org.postil.collation.token.Letters;
import org.postil.collation.watch.Watch;

/// Finds words that changed places with their neighbours, among those that only one side has, or
/// that are paired with a word unlike them. The shorter the word, the nearer it must be: "the" that
/// is left out here and put in a line below has not moved.
final class Swaps {

    private static final int FARTHEST = 12;
    private static final int NEAR = 4;
    private static final int SHORT_WORD = 3;

    /// Words of so many letters may have changed places and form at once.
    private static final int LONG_WORD = 4;

    /// So like each other are forms of one word, of a thousand.
    private static final int FORMS = 700;

    private final Block core;
    private final Sequence a;
    private final Sequence b;
    private final Pairing pairing;
    private final Scores scores;
    private final Watch watch;
    private final BitSet takenA;
    private final BitSet takenB;

    private Swaps(
            Block core,
            Sequence a,
            BitSet movedA,
            Sequence b,
            BitSet movedB,
            Pairing pairing,
            Aids aids) {
        this.core = core;
        this.a = a;
        this.b = b;
        this.pairing = pairing;
        this.scores = aids.scores();
        this.watch = aids.watch();
        this.takenA = (BitSet) movedA.clone();
        this.takenB = (BitSet) movedB.clone();
    }

    static List<Block> among(
            Block core,
            Sequence a,
            BitSet movedA,
            Sequence b,
            BitSet movedB,
            Pairing pairing,
            Aids aids) {
        return new Swaps(core, a, movedA, b, movedB, pairing, aids).run();
    }

    private List<Block> run() {
        var found = new ArrayList<Block>();
        find(this::isSame, found);
        find(this::isOtherForm, found);
        found.sort((one, other) -> Integer.compare(one.startA(), other.startA()));
        return found;
    }

    /// Whether words at two positions are one word.
    private interface Likeness {
        boolean test(int i, int j);
    }

    private void find(Likeness likeness, List<Block> found) {
        int there = core.startB();
        for (int i = core.startA(); i < core.endA(); i++) {
            watch.at(i, a.size());
            if (!pairing.isFreeA(i)) there = pairing.inB(i) + 1;
            if (!isOpenA(i) || !a.isWord(i)) continue;
            int j = nearest(i, there, likeness);
            if (j >= 0) found.add(take(i, j));
        }
    }

    /// The nearest free place with the same word around the place that answers to this one; -1
    /// where there is none.
    private int nearest(int i, int there, Likeness likeness) {
        for (int step = 0; step <= reach(i); step++) {
            if (likeness.test(i, there + step)) return there + step;
            if (likeness.test(i, there - step - 1)) return there - step - 1;
        }
        return -1;
    }

    /// A longer word without a like, in another form: inflected, or spelled otherwise.
    private boolean isOtherForm(int i, int j) {
        return j >= core.startB()
                && j < core.endB()
                && isLong(a.form(i))
                && isLong(b.form(j))
                && a.form(i).letters().charAt(0) == b.form(j).letters().charAt(0)
                && isOpenA(i)
                && isOpenB(j)
                && Letters.likeness(a.form(i), b.form(j), FORMS) >= FORMS;
    }

    private static boolean isLong(Form form) {
        return form.kind() == Kind.WORD && form.letters().length() >= LONG_WORD;
    }

    private int reach(int i) {
        boolean small =
                a.form(i).kind() == Kind.CHARACTER || a.form(i).letters().length() <= SHORT_WORD;
        return small ? NEAR : FARTHEST;
    }

    private boolean isSame(int i, int j) {
        return i < core.endA()
                && j >= core.startB()
                && j < core.endB()
                && isOpenA(i)
                && isOpenB(j)
                && a.key(i) == b.key(j);
    }

    /// Without a link, or linked for want of anything better.
    private boolean isOpenA(int i) {
        return !takenA.get(i) && (pairing.isFreeA(i) || isUnlike(i, pairing.inB(i)));
    }

    private boolean isOpenB(int j) {
        return !takenB.get(j) && (pairing.isFreeB(j) || isUnlike(pairing.inA(j), j));
    }

    private boolean isUnlike(int i, int j) {
        return pairing.countA(i) == 1
                && pairing.countB(j) == 1
                && !scores.areAlike(a.form(i), b.form(j));
    }

    private Block take(int i, int j) {
        int length = 1;
        while (isSame(i + length, j + length) && a.isWord(i + length)) length++;
        pairing.unlinkA(i, i + length);
        for (int k = j; k < j + length; k++) {
            if (!pairing.isFreeB(k)) pairing.unlinkA(pairing.inA(k), pairing.inA(k) + 1);
        }
        takenA.set(i, i + length);
        takenB.set(j, j + length);
        return new Block(i, i + length, j, j + length);
    }
}
