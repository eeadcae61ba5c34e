/// The few pieces that all panes share: the look ([Theme], [Fonts], [Icons], the [Ink] of a layer),
/// the texts of the screen, and the hop to another thread and back. Knows no pane.
@NullMarked
package org.postil.ui.fx;

import org.jspecify.annotations.NullMarked;
