/// Paper: what the window asks of the printers of this machine, and these printers by JavaFX. Start
/// with [Printers].
@NullMarked
package org.postil.ui.fx.print;

import org.jspecify.annotations.NullMarked;
