/// What a teacher takes from documents for a class, as it is saved: an excerpt is a list of
/// passages with what is cut from them, put into them and explained, and questions. Where the words
/// stand is kept by holds in their versions, so that they move with the text. Start with [Excerpt].
@NullMarked
package org.postil.model.excerpt;

import org.jspecify.annotations.NullMarked;
