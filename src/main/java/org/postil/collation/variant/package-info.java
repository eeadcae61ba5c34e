/// What differs and why: the alignment is read as [Difference]s, and each gets a class, a rank and
/// a sentence of reason ([Classifier]). Rules know nothing of any one text; what they know of its
/// language they learn from its words ([Inflection]) or read from a list.
@NullMarked
package org.postil.collation.variant;

import org.jspecify.annotations.NullMarked;
