/// What the mouse does over a text: what rests under it is told ([Hover]), and the ends of a tag
/// are pulled ([Handles]). It may use the model and `ui.fx`, and knows nothing of the text area.
@NullMarked
package org.postil.ui.text.pointing;

import org.jspecify.annotations.NullMarked;
