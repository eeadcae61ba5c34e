package org.postil.ui.text.look.lane;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.postil.text.Span;

/// Gives each span a lane, so that no two that overlap lie in the same one: greedy colouring of
/// intervals, which needs no more lanes than the most spans that cover one character.
///
/// ```
/// [topic...............]      lane 0
///      [person]  [date........]    lane 1
/// ```
final class Lanes {

    private final int[] starts;
    private final int[] ends;

    /// Until where each lane is taken.
    private int[] taken = new int[8];

    private int count;

    private Lanes(List<Span> spans) {
        starts = new int[spans.size()];
        ends = new int[spans.size()];
        for (int i = 0; i < starts.length; i++) {
            Span span = spans.get(i);
            starts[i] = span.start();
            ends[i] = span.end();
        }
    }

    /// The lanes of these spans, in their order; 0 is next to the words. Where two start together,
    /// the longer has the lower lane.
    static int[] of(List<Span> spans) {
        return new Lanes(spans).laid();
    }

    private int[] laid() {
        int[] lanes = new int[starts.length];
        for (int i : order()) lanes[i] = take(i);
        return lanes;
    }

    private Integer[] order() {
        Integer[] order = new Integer[starts.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingInt(i -> starts[i]).thenComparingInt(i -> -ends[i]));
        return order;
    }

    /// The first lane that is free where the span starts.
    private int take(int span) {
        int lane = 0;
        while (lane < count && taken[lane] > starts[span]) lane++;
        if (lane == taken.length) taken = Arrays.copyOf(taken, 2 * lane);
        if (lane == count) count++;
        taken[lane] = ends[span];
        return lane;
    }
}
