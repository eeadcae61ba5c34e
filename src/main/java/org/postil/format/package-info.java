/// The ways into Postil and out of it: only this package and those under it know a file format.
/// [PlainText] reads texts into documents, and [Likeness] says which versions they are like.
/// [Selection] cuts a project down to chosen documents for any way out. Sub-packages: `plain` (text
/// files), `likeness`, `json` (the whole project, both ways), `annotation` (W3C Web Annotation),
/// `table` (CSV).
@NullMarked
package org.postil.format;

import org.jspecify.annotations.NullMarked;
