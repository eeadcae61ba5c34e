package org.postil.collation.align.exact;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.postil.collation.token.Form;
import org.postil.collation.token.Kind;

/// Where one word of a stretch is two or three of the other, joined: `never-theless` and
/// `nevertheless`, `to day` and `today`. Found by the hashes of their letters, so that a table pays
/// next to nothing where there are none, and by the letters themselves.
///
/// Counted as the table counts: `i` and `j` are the places behind the last token of each.
final class Joins {

    /// One against two, one against three, two against one, three against one.
    private static final int[] COUNT_A = {0, 1, 1, 2, 3};

    private static final int[] COUNT_B = {0, 2, 3, 1, 1};

    private final Map<Long, Integer> found = new HashMap<>();
    private final boolean[] rows;

    private Joins(int rows) {
        this.rows = new boolean[rows + 1];
    }

    static Joins of(Form[] a, Form[] b) {
        var joins = new Joins(a.length);
        joins.find(a, b, false);
        joins.find(b, a, true);
        return joins;
    }

    static int countA(int join) {
        return COUNT_A[join];
    }

    static int countB(int join) {
        return COUNT_B[join];
    }

    boolean any(int i) {
        return rows[i];
    }

    /// The kind of join that ends at this cell, or 0.
    int at(int i, int j) {
        return found.getOrDefault((long) i << 32 | j, 0);
    }

    private void find(Form[] whole, Form[] parts, boolean turned) {
        if (parts.length < 2) return;
        long[] hashes = new long[whole.length];
        for (int i = 0; i < whole.length; i++) hashes[i] = whole[i].hash();
        Arrays.sort(hashes);
        for (int end = 2; end <= parts.length; end++) {
            long two = Form.joined(parts[end - 2].hash(), parts[end - 1]);
            if (Arrays.binarySearch(hashes, two) >= 0) note(whole, parts, end, 2, turned);
            if (end < 3) continue;
            long three = Form.joined(parts[end - 3].hash(), parts[end - 2]);
            three = Form.joined(three, parts[end - 1]);
            if (Arrays.binarySearch(hashes, three) >= 0) note(whole, parts, end, 3, turned);
        }
    }

    private void note(Form[] whole, Form[] parts, int end, int count, boolean turned) {
        if (parts[end - count].kind() != Kind.WORD || parts[end - 1].kind() != Kind.WORD) return;
        var letters = new StringBuilder();
        for (int i = end - count; i < end; i++) letters.append(parts[i].letters());
        for (int i = 0; i < whole.length; i++) {
            if (!whole[i].letters().contentEquals(letters)) continue;
            int row = turned ? end : i + 1;
            int column = turned ? i + 1 : end;
            found.put((long) row << 32 | column, turned ? count + 1 : count - 1);
            rows[row] = true;
        }
    }
}
