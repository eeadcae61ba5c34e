/// Exact alignment with affine gaps (O. Gotoh, "An improved algorithm for matching biological
/// sequences", 1982), of words instead of residues. Start with [Exact]; what is a good pair stands
/// in [Scores], the few weights in [Weights].
@NullMarked
package org.postil.collation.align.exact;

import org.jspecify.annotations.NullMarked;
