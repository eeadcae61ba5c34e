/// A whole document as a sheet, with its tags and notes, for somebody who has no Postil. Start with
/// [ReadingCopy].
@NullMarked
package org.postil.excerpt.copying;

import org.jspecify.annotations.NullMarked;
