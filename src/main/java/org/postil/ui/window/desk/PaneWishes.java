package org.postil.ui.window.desk;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.KeyEvent;

/// What a reader may want of a reading pane.
///
/// @param key a key went down or a sign was typed; true where it meant something
/// @param selecting the mouse went down in the text
/// @param selected words were selected with the mouse
/// @param turnLock opens a pane for correction, or locks it again
public record PaneWishes(
        Predicate<KeyEvent> key,
        Runnable selecting,
        Runnable selected,
        Consumer<ReadingPane> turnLock) {}
