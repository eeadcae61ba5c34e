/// Suggestions at work: read in the background, walked through in their panel, made tags or
/// rejected. Start with [org.postil.ui.window.suggesting.Suggesting].
@NullMarked
package org.postil.ui.window.suggesting;

import org.jspecify.annotations.NullMarked;
