/// Rich Text Format, which old Word, WordPad and TextEdit write. Start at [Rtf].
///
/// Read here and not by the JDK's RTFEditorKit: that one knows no footnotes, page breaks or fonts
/// with encodings of their own (Cyrillic of the nineties), puts notes and running heads into the
/// text, and needs Swing.
@NullMarked
package org.postil.format.rtf;

import org.jspecify.annotations.NullMarked;
