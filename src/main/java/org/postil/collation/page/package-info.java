/// What stands on the pages of a text and is no part of it: running headers, page numbers, stamps,
/// catchwords, notes at the foot. Found in each text by itself, before texts are compared, in
/// linear time. Start with [PageFurniture].
@NullMarked
package org.postil.collation.page;

import org.jspecify.annotations.NullMarked;
