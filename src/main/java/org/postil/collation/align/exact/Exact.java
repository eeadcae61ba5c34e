package org.postil.collation.align.exact;

import java.util.Arrays;
import org.postil.collation.token.Form;
import org.postil.collation.watch.Watch;

/// The best alignment of two stretches, found by looking at all: dynamic programming with affine
/// gaps. Besides one to one, a word may stand for two or three whose letters joined are its own.
///
/// Time and memory grow with the product of the lengths (one byte a cell), or with the first length
/// times the band where there is one.
public final class Exact {

    private static final int MINUS = Integer.MIN_VALUE / 2;
    private static final int ROWS = 4;

    /// A row is at most some thousand cells.
    private static final int ROWS_AT_ONCE = 100;

    // What a cell remembers: the best of its three states (0 is a pair), whether its gaps go on,
    // and
    // how its pair came about.
    private static final int GAP_A = 1;
    private static final int GAP_B = 2;
    private static final int BEST = 3;
    private static final int A_GOES_ON = 4;
    private static final int B_GOES_ON = 8;
    private static final int JOIN_SHIFT = 4;

    private final Scores scores;
    private final Band band;
    private final Form[] formsA;
    private final Form[] formsB;
    private final int[] positionsA;
    private final int[] positionsB;
    private final Joins joins;
    private final byte[] cells;

    /// Rows of the table, the last four: best of the three states, gap in B, gap in A.
    private final int[][] best;

    private final int[] gapA;
    private int[] row = new int[0];

    private Exact(Scores scores, Stretch a, Stretch b, int width) {
        this.scores = scores;
        this.formsA = a.forms();
        this.formsB = b.forms();
        this.positionsA = a.positions();
        this.positionsB = b.positions();
        this.band = new Band(formsA.length, formsB.length, width);
        this.joins = Joins.of(formsA, formsB);
        this.cells = new byte[band.cells()];
        this.best = new int[ROWS][formsB.length + 1];
        this.gapA = new int[formsB.length + 1];
    }

    /// Links two stretches.
    public static void align(Scores scores, Stretch a, Stretch b, Pairing pairing) {
        align(scores, a, b, Integer.MAX_VALUE, pairing, Watch.NOBODY);
    }

    /// Links two stretches, looking only so far to each side of the straight line between them.
    ///
    /// @throws java.util.concurrent.CancellationException where the watch calls it off
    public static void align(
            Scores scores, Stretch a, Stretch b, int width, Pairing pairing, Watch watch) {
        if (a.size() == 0 || b.size() == 0) return;
        var exact = new Exact(scores, a, b, width);
        exact.fill(watch);
        exact.trace(pairing);
    }

    private void fill(Watch watch) {
        Arrays.fill(gapA, MINUS);
        for (int[] empty : best) Arrays.fill(empty, MINUS);
        int[] values = new int[formsB.length];
        for (int i = 0; i <= formsA.length; i++) {
            if (i % ROWS_AT_ONCE == 0) watch.at((double) i / formsA.length);
            row = best[i % ROWS];
            if (i >= ROWS) Arrays.fill(row, band.start(i - ROWS), band.end(i - ROWS), MINUS);
            if (i > 0) score(formsA[i - 1], i, values);
            fillRow(i, values);
        }
    }

    /// What the pairs of one row are worth.
    private void score(Form a, int i, int[] values) {
        int end = band.end(i);
        for (int j = Math.max(1, band.start(i)); j < end; j++) {
            Form b = formsB[j - 1];
            values[j - 1] = a.equals(b) ? a.weight() : scores.of(a, b);
        }
    }

    private void fillRow(int i, int[] values) {
        int[] above = best[(i + ROWS - 1) % ROWS];
        int start = band.start(i);
        int end = band.end(i);
        int place = band.place(i, start);
        int gapB = MINUS;
        for (int j = start; j < end; j++) {
            int cell = 0;
            int opened = i == 0 ? MINUS : above[j] - Weights.OPEN;
            if (gapA[j] > opened) cell |= A_GOES_ON;
            int a = Math.max(opened, gapA[j]) - Weights.EXTEND;
            gapA[j] = a;
            opened = j == start ? MINUS : row[j - 1] - Weights.OPEN;
            if (gapB > opened) cell |= B_GOES_ON;
            gapB = Math.max(opened, gapB) - Weights.EXTEND;
            int pair = i == 0 || j == 0 ? MINUS : above[j - 1] + values[j - 1];
            if (i == 0 && j == 0) pair = 0;
            if (joins.any(i)) {
                int join = joins.at(i, j);
                int joined = join == 0 ? MINUS : joinValue(i, j, join);
                if (joined > pair) {
                    pair = joined;
                    cell |= join << JOIN_SHIFT;
                }
            }
            int found = Math.max(pair, Math.max(a, gapB));
            if (pair != found) cell |= a == found ? GAP_A : GAP_B;
            row[j] = found;
            cells[place++] = (byte) cell;
        }
        if (end < gapA.length) gapA[end] = MINUS;
    }

    private int at(int i, int j) {
        boolean inside = j >= 0 && j >= band.start(i) && j < band.end(i);
        return inside ? best[i % ROWS][j] : MINUS;
    }

    private int joinValue(int i, int j, int join) {
        int a = Joins.countA(join);
        int b = Joins.countB(join);
        Form whole = a == 1 ? formsA[i - 1] : formsB[j - 1];
        return at(i - a, j - b) + whole.weight() - 2;
    }

    private void trace(Pairing pairing) {
        int i = formsA.length;
        int j = formsB.length;
        int state = BEST;
        while (i > 0 || j > 0) {
            int cell = cells[band.place(i, j)];
            if (state == BEST) state = cell & 3;
            if (state == GAP_A) {
                state = (cell & A_GOES_ON) != 0 ? GAP_A : BEST;
                i--;
            } else if (state == GAP_B) {
                state = (cell & B_GOES_ON) != 0 ? GAP_B : BEST;
                j--;
            } else {
                int join = cell >> JOIN_SHIFT;
                int countA = join == 0 ? 1 : Joins.countA(join);
                int countB = join == 0 ? 1 : Joins.countB(join);
                i -= countA;
                j -= countB;
                link(pairing, i, countA, j, countB);
                state = BEST;
            }
        }
    }

    private void link(Pairing pairing, int i, int countA, int j, int countB) {
        if (countA == 1 && countB == 1) {
            pairing.link(positionsA[i], positionsB[j]);
        } else {
            pairing.link(positionsA[i], countA, positionsB[j], countB);
        }
    }
}
