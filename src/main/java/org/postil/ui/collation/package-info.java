/// What is shown of a comparison of two versions besides the texts: the bar above them, the list of
/// differences, the gutter between them. Start with [DifferenceBar].
@NullMarked
package org.postil.ui.collation;

import org.jspecify.annotations.NullMarked;
