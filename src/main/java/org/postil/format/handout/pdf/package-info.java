/// A sheet as PDF, by Apache PDFBox: embedded typefaces, bookmarks, tags, title and language. Start
/// with [HandoutPdf].
@NullMarked
package org.postil.format.handout.pdf;

import org.jspecify.annotations.NullMarked;
