package org.postil.ui.text.pointing;

import org.postil.model.annotation.Annotation;
import org.postil.session.tagging.Ends.Side;

/// Takes an end of an annotation that was pulled with the mouse.
@FunctionalInterface
public interface Pull {

    /// The end is let go at this place of the text.
    void to(Annotation annotation, Side side, int place);
}
