/// An alignment read as differences: what stands in one text and what in the other at the same
/// place, not yet judged. Start with [Differences].
@NullMarked
package org.postil.collation.reading;

import org.jspecify.annotations.NullMarked;
