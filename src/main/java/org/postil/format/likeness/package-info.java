/// How alike two texts are, in time that grows with their length: [Shingles] cut a text into groups
/// of words, a [Sketch] says cheaply whether two texts may be alike, [Overlap] says it exactly.
///
/// After A. Broder, "On the resemblance and containment of documents", 1997.
@NullMarked
package org.postil.format.likeness;

import org.jspecify.annotations.NullMarked;
