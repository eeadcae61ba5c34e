/// The words of a sheet: what is read from the versions, with what is cut, put in brackets and
/// explained. Start with [Sheet].
@NullMarked
package org.postil.excerpt.content;

import org.jspecify.annotations.NullMarked;
