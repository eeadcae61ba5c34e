package org.postil.ui.text.look;

import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Layer;
import org.postil.model.id.Id;
import org.postil.text.Span;

/// What one paragraph shows of one annotation.
///
/// @param span counted from the start of the paragraph as it is shown
/// @param ends which ends of the annotation lie in this span, not in another paragraph
/// @param lane where its line lies: 0 next to the words, or for a bar next to the text
/// @param name of the speaker beside a bar; empty elsewhere
/// @param reported true where a speaker's words are reported, not quoted
public record Highlight(
        Id<Annotation> annotation,
        Layer layer,
        Span span,
        Ends ends,
        int lane,
        String name,
        boolean reported) {

    public record Ends(boolean begins, boolean ends) {}

    /// True where it is drawn in the margin, along the lines.
    public boolean isBar() {
        return layer.line() == Layer.LineStyle.BAR;
    }
}
