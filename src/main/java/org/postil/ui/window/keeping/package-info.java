/// What a reader does with the library: bringing documents in, describing, ordering and removing
/// them. Start with [BringingIn].
@NullMarked
package org.postil.ui.window.keeping;

import org.jspecify.annotations.NullMarked;
