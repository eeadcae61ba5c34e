/// Looks for words and tags in a project: what the reader types becomes a [Search], which is run on
/// each version. Start with [SearchLine] and [Finder]. Pure functions; uses model, edtf and text.
@NullMarked
package org.postil.analysis.find;

import org.jspecify.annotations.NullMarked;
