/// The window: it alone brings the panes together, performs what they ask for on the session, and
/// shows what came of it. Start with [Shell], which is one window from its opening to its end, and
/// with [Actions], which is all that a person can do in it.
@NullMarked
package org.postil.ui.window;

import org.jspecify.annotations.NullMarked;
