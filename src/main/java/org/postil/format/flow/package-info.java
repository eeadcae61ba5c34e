/// A text with what its file says beyond the letters: paragraphs, notes, page breaks, what is set
/// aside, and what is stated about it. Readers of formats write into a [Composer], the same for
/// all, and hand over what it [Composed]. Knows no format and no project.
@NullMarked
package org.postil.format.flow;

import org.jspecify.annotations.NullMarked;
