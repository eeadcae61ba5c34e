/// What opens below the panes for a while: passages in their context ([PassageCard]), and what a
/// merge ([MergeCard]), a split or a codebook that comes in would do, before it is done.
@NullMarked
package org.postil.ui.codebook.card;

import org.jspecify.annotations.NullMarked;
