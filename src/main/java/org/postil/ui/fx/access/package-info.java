/// What reaches readers who hear the window, or never touch a mouse, where JavaFX leaves it to the
/// program.
@NullMarked
package org.postil.ui.fx.access;

import org.jspecify.annotations.NullMarked;
