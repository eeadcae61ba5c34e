/// The tags on the screen: the value line that opens at the words, the inspector of one tag, the
/// list of all. They show a project and say what the reader wants; the window performs it. The
/// thinking is done in `value`. Start with [ValueLine].
@NullMarked
package org.postil.ui.annotation;

import org.jspecify.annotations.NullMarked;
