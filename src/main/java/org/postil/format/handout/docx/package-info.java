/// A sheet as a Word file, by the JDK's zip and StAX: real styles, footnotes, line numbers that
/// Word counts itself. Source: ECMA-376, part 1 (WordprocessingML). Start with [HandoutDocx].
@NullMarked
package org.postil.format.handout.docx;

import org.jspecify.annotations.NullMarked;
