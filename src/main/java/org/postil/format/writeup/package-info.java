/// What a reader writes up of a comparison, as a Word file, a web page or text. Start with
/// [org.postil.format.writeup.WriteUp].
@NullMarked
package org.postil.format.writeup;

import org.jspecify.annotations.NullMarked;
