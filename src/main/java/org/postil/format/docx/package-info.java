/// The documents of Word (ECMA-376): zip files in which the text, its notes, styles and numbers
/// stand in XML files of their own. Start at [Docx].
@NullMarked
package org.postil.format.docx;

import org.jspecify.annotations.NullMarked;
