package org.postil.collation.align.anchor;

import java.util.function.IntPredicate;
import org.postil.collation.align.exact.Sequence;

/// The free positions of a stretch `[start, end)` of one sequence.
public record Side(Sequence sequence, int start, int end, IntPredicate free) {

    /// Of a position within the stretch.
    boolean isFree(int position) {
        return free.test(position);
    }

    boolean holds(int position) {
        return position >= start && position < end && free.test(position);
    }
}
