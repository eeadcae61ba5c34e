/// Where bars and lines lie beside one another: stretches of a text that overlap, each in a lane of
/// its own. Pure functions, no JavaFX. Start with [Stretches].
@NullMarked
package org.postil.ui.text.look.lane;

import org.jspecify.annotations.NullMarked;
