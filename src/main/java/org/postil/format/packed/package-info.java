/// Files that are packed into one (zip), as office documents and e-books are. Start at [Archive].
/// Nothing is unpacked but what is asked for, nothing is written, and what is too much is refused.
@NullMarked
package org.postil.format.packed;

import org.jspecify.annotations.NullMarked;
