/// Topics as a tree: nested and ordered by keys or by dragging, with what belongs under each. Start
/// with [TopicsView].
@NullMarked
package org.postil.ui.codebook.topics;

import org.jspecify.annotations.NullMarked;
