/// The middle of the window: one to four versions side by side. Start with [Panes].
@NullMarked
package org.postil.ui.window.desk;

import org.jspecify.annotations.NullMarked;
