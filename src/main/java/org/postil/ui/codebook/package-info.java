/// People, topics and kinds of tag: what tags point to, looked up and changed. Sub-packages:
/// `people`, `topics`, `layers` (a list and a form each), `card` (what opens below the panes:
/// passages, what a merge, a split or a codebook that comes in would do), `form` (fields). Draws
/// what it is given and tells what is wished; nothing is done here. Start with [CodebookPanel].
@NullMarked
package org.postil.ui.codebook;

import org.jspecify.annotations.NullMarked;
