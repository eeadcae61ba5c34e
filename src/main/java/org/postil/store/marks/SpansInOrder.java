package org.postil.store.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postil.text.Span;

/// Spans as they come from their table, in the order of the marks, and are asked for in the same
/// order: no search through hundreds of thousands.
final class SpansInOrder {

    private final List<UUID> marks = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private int next;

    boolean add(UUID mark, Span span) {
        marks.add(mark);
        return spans.add(span);
    }

    /// Those of a mark; none where its turn has not come. No mark is asked for twice.
    List<Span> of(UUID mark) {
        int first = next;
        while (next < marks.size() && marks.get(next).equals(mark)) next++;
        return next == first + 1
                ? List.of(spans.get(first))
                : List.copyOf(spans.subList(first, next));
    }
}
