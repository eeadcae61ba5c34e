package org.postil.ui.text.look;

import java.util.ArrayList;
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

    private Lanes() {}

    /// The lanes of these spans, in their order; 0 is next to the words. Where two start together,
    /// the longer has the lower lane.
    static int[] of(List<Span> spans) {
        Integer[] order = new Integer[spans.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingInt(i -> spans.get(i).start())
                        .thenComparingInt(i -> -spans.get(i).end()));
        int[] lanes = new int[spans.size()];
        List<Integer> ends = new ArrayList<>();
        for (int i : order) lanes[i] = take(ends, spans.get(i));
        return lanes;
    }

    /// The first lane that is free where the span starts; `ends` says until where each is taken.
    private static int take(List<Integer> ends, Span span) {
        for (int lane = 0; lane < ends.size(); lane++) {
            if (ends.get(lane) <= span.start()) {
                ends.set(lane, span.end());
                return lane;
            }
        }
        ends.add(span.end());
        return ends.size() - 1;
    }
}
