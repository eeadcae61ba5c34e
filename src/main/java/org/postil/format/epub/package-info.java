/// Electronic books come in as texts. Start with [org.postil.format.epub.Epub].
@NullMarked
package org.postil.format.epub;

import org.jspecify.annotations.NullMarked;
