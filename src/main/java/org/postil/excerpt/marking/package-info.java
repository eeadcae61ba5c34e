/// The tags that a sheet marks in the words of its passages, in lines that can be told apart
/// without colour, and the legend that explains them. Uses the layout's pens. Start with [Marked].
@NullMarked
package org.postil.excerpt.marking;

import org.jspecify.annotations.NullMarked;
