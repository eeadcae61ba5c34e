package org.postil.collation.align.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// The heaviest row of matches that stand in the same order in both sequences, in time n log n
/// (after H. W. Jacobson and K.-P. Vo, "Heaviest increasing/common subsequence problems", 1992).
///
/// Two matches of it may overlap by a few tokens, where something was put in between like words;
/// the later one is then cut short.
public final class Chain {

    private final List<Match> matches;

    /// A Fenwick tree over places in the second sequence: the match that ends the heaviest row
    /// among those that end up to there, as its number + 1.
    private final int[] tree;

    private final long[] weights;
    private final int[] previous;

    private Chain(List<Match> matches, int size) {
        this.matches = matches;
        this.tree = new int[size + 2];
        this.weights = new long[matches.size()];
        this.previous = new int[matches.size()];
    }

    /// The heaviest row, in order.
    ///
    /// @param matches by their place in the first sequence
    /// @param size of the second sequence
    public static List<Match> heaviest(List<Match> matches, int size) {
        return matches.isEmpty() ? List.of() : new Chain(matches, size).run();
    }

    private List<Match> run() {
        Integer[] byEnd = new Integer[matches.size()];
        for (int i = 0; i < byEnd.length; i++) byEnd[i] = i;
        Arrays.sort(byEnd, Comparator.comparingInt(i -> coreEnd(matches.get(i).endA(), i)));
        int ended = 0;
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            while (ended < byEnd.length && isBefore(byEnd[ended], match.a())) add(byEnd[ended++]);
            int before = heaviestUpTo(match.b());
            previous[i] = before;
            weights[i] = match.weight() + (before == 0 ? 0 : weights[before - 1]);
        }
        while (ended < byEnd.length) add(byEnd[ended++]);
        return cut(backFrom(heaviestUpTo(tree.length - 2)));
    }

    /// A match may reach by a quarter of its length over the start of the next.
    private int coreEnd(int end, int i) {
        return end - Math.min(matches.get(i).length() / 4, 4);
    }

    private boolean isBefore(int i, int a) {
        return coreEnd(matches.get(i).endA(), i) <= a;
    }

    private void add(int i) {
        int end = coreEnd(matches.get(i).endB(), i);
        for (int place = end + 1; place < tree.length; place += place & -place) {
            if (tree[place] == 0 || weights[tree[place] - 1] < weights[i]) tree[place] = i + 1;
        }
    }

    private int heaviestUpTo(int b) {
        int best = 0;
        for (int place = b + 1; place > 0; place -= place & -place) {
            int here = tree[place];
            if (here != 0 && (best == 0 || weights[here - 1] > weights[best - 1])) best = here;
        }
        return best;
    }

    private List<Match> backFrom(int last) {
        var row = new ArrayList<Match>();
        for (int i = last; i != 0; i = previous[i - 1]) row.add(matches.get(i - 1));
        Collections.reverse(row);
        return row;
    }

    private static List<Match> cut(List<Match> row) {
        var clean = new ArrayList<Match>(row.size());
        int a = 0;
        int b = 0;
        for (Match match : row) {
            int over = Math.max(0, Math.max(a - match.a(), b - match.b()));
            if (over >= match.length()) continue;
            int length = match.length() - over;
            clean.add(
                    new Match(
                            match.a() + over,
                            match.b() + over,
                            length,
                            match.weight() * length / match.length()));
            a = match.endA();
            b = match.endB();
        }
        return clean;
    }
}
