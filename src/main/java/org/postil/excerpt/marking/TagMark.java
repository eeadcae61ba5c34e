package org.postil.excerpt.marking;

import java.util.List;
import org.postil.excerpt.layout.Underline;
import org.postil.text.Span;

/// A tag as a sheet marks it.
///
/// @param spans its words, in order, in UTF-16 units of the version
public record TagMark(List<Span> spans, Underline line) {

    public TagMark {
        spans = List.copyOf(spans);
    }

    /// True where the character at a place is among its words.
    public boolean covers(int place) {
        return spans.stream().anyMatch(span -> span.covers(place));
    }

    /// The place behind its last word.
    public int end() {
        return spans.getLast().end();
    }
}
