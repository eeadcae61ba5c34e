/// The ways into Postil and out of it: only this package and those under it know a file format.
/// [TextFile] reads a file of any [TextKind] into a document, and [Likeness] says which versions it
/// is like. [Selection] cuts a project down to chosen documents for any way out. Sub-packages:
/// `plain` (text files), `flow` (what the readers of other formats compose a text with), `xml`,
/// `packed` (zip), `office` (what `docx` and `odt` share), `rtf`; `likeness`; `json` (the whole
/// project, both ways), `annotation` (W3C Web Annotation), `table` (CSV).
@NullMarked
package org.postil.format;

import org.jspecify.annotations.NullMarked;
