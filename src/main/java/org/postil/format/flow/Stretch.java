package org.postil.format.flow;

import org.postil.text.Span;

/// A stretch of a text with what its file says of it. Only that of a [Label.Corrected] may be
/// empty: where an editor adds what was forgotten.
public record Stretch(Span span, Label label) {

    Stretch shifted(int delta) {
        return new Stretch(span.shifted(delta), label);
    }
}
