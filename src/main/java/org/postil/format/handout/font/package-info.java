/// The bundled typefaces: their widths for the layout, their files for PDF and DOCX.
@NullMarked
package org.postil.format.handout.font;

import org.jspecify.annotations.NullMarked;
