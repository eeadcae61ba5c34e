/// The lines that open at the words and ask what shall be said of them. They show what `session`
/// offers and say what was chosen. Start with [ValueLine].
@NullMarked
package org.postil.ui.annotation.asking;

import org.jspecify.annotations.NullMarked;
