/// Help in the window: the guide, filled with the keys of this window's commands, and these keys as
/// a file to print. Start with [HelpMenu].
@NullMarked
package org.postil.ui.window.guide;

import org.jspecify.annotations.NullMarked;
