/// What a reader does with people, topics and kinds of tag, from the key to the edit. Start with
/// [CodebookDesk].
@NullMarked
package org.postil.ui.window.codebook;

import org.jspecify.annotations.NullMarked;
