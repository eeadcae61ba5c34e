/// Writes a sheet for a class into a file: PDF, DOCX, HTML, plain text, all from the same lines.
/// Start with [HandoutFile].
@NullMarked
package org.postil.format.handout;

import org.jspecify.annotations.NullMarked;
