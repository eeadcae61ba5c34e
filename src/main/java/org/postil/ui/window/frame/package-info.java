/// What is around the panes of a project: the sides that fold away, the panels at the right, the
/// status line. Knows what to show, not what is done. Start with [Sides].
@NullMarked
package org.postil.ui.window.frame;

import org.jspecify.annotations.NullMarked;
