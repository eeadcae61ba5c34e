package org.postil.ui.window.desk;

import java.util.function.Consumer;
import java.util.function.Predicate;

/// What a reader may want of a reading pane by keyboard.
///
/// @param letter a letter was typed; true where it meant something
/// @param walk to the next tag (1) or the one before (-1); false where there is none
/// @param delete the tag under the caret
/// @param turnLock opens a pane for correction, or locks it again
public record PaneWishes(
        Predicate<String> letter,
        Predicate<Integer> walk,
        Runnable delete,
        Consumer<ReadingPane> turnLock) {}
