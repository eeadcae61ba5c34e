/// What a reader does with tags, from the key to the edit. Start with [Tagger].
@NullMarked
package org.postil.ui.window.tagging;

import org.jspecify.annotations.NullMarked;
