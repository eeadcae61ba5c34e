/// PDFs that hold a text come in as texts. Start with [org.postil.format.pdf.Pdf].
@NullMarked
package org.postil.format.pdf;

import org.jspecify.annotations.NullMarked;
