/// A project that is open in a window: opened off the JavaFX thread, closed when all is saved.
/// Start with [Loaded].
@NullMarked
package org.postil.ui.window.project;

import org.jspecify.annotations.NullMarked;
