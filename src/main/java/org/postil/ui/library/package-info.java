/// The documents of the project with their versions, and the bin. It changes nothing by itself:
/// what the reader wants of it is a [Wish]. Start with [LibraryPane].
@NullMarked
package org.postil.ui.library;

import org.jspecify.annotations.NullMarked;
