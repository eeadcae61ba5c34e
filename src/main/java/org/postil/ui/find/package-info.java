/// Finding words and putting others in their place, as the screen asks for it: [ReplaceCard]. What
/// is done stands in ui.window. Uses text, ui.fx.
@NullMarked
package org.postil.ui.find;

import org.jspecify.annotations.NullMarked;
