/// The coordinate system of everything else: spans of a text, and how they move when the text is
/// edited. Offsets are UTF-16 indices into text with `\n` line ends, unless a name says code
/// points. Uses the JDK only. Start with [Splice].
@NullMarked
package org.postil.text;

import org.jspecify.annotations.NullMarked;
