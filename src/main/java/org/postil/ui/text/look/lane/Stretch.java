package org.postil.ui.text.look.lane;

import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Layer;
import org.postil.text.Span;

/// A part of an annotation that is in one piece, as it is shown.
///
/// @param span where it is shown; not empty
/// @param first the paragraph in which it begins, counted from 0 as they are shown
/// @param last the paragraph in which it ends
public record Stretch(Annotation annotation, Layer layer, Span span, int first, int last) {

    /// True where it is drawn in the margin, along the lines.
    public boolean isBar() {
        return layer.line() == Layer.LineStyle.BAR;
    }
}
