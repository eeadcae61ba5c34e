/// What is known of a document, for reference managers: CSL-JSON, BibTeX, RIS. A part that is not
/// known is left out. Start with [Reference].
@NullMarked
package org.postil.format.reference;

import org.jspecify.annotations.NullMarked;
