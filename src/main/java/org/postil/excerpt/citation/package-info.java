/// Where quoted words are from: citations in the usual styles and for reference managers, from what
/// is known of a document and of the version that is quoted. What is not known is said to be
/// missing, never invented. Start with [Citation].
@NullMarked
package org.postil.excerpt.citation;

import org.jspecify.annotations.NullMarked;
