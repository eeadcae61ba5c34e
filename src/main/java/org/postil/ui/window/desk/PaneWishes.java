package org.postil.ui.window.desk;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.KeyEvent;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.session.tagging.Ends.Side;

/// What a reader may want of a reading pane.
///
/// @param key a key went down or a sign was typed; true where it meant something
/// @param selecting the mouse went down in the text
/// @param selected words were selected with the mouse
/// @param turnLock opens a pane for correction, or locks it again
/// @param onceThere does something now, or once the text of a version is there
/// @param pull moves an end of a tag; empty where nothing can be changed
public record PaneWishes(
        Predicate<KeyEvent> key,
        Runnable selecting,
        Runnable selected,
        Consumer<ReadingPane> turnLock,
        BiConsumer<Witness, Runnable> onceThere,
        Optional<Pull> pull) {

    /// Moves an end of a tag to where it was pulled with the mouse.
    @FunctionalInterface
    public interface Pull {
        /// The end is let go at this place of the pane's text.
        void to(ReadingPane pane, Annotation tag, Side side, int place);
    }
}
