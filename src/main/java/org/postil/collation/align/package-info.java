/// Which token of one text stands for which of another. [Aligner] finds anchors (`anchor`), fills
/// the gaps between them by exact dynamic programming (`exact`) and links what was moved only among
/// what is left. All in numbers: positions are those of a [Sequence], not of a text.
@NullMarked
package org.postil.collation.align;

import org.jspecify.annotations.NullMarked;
