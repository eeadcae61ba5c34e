/// Lists of tags, as they are shown: which tags, in which order. No JavaFX, so that all of it is
/// tested without a window. Start with [ShownTag].
@NullMarked
package org.postil.ui.annotation.listing;

import org.jspecify.annotations.NullMarked;
