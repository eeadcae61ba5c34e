/// Draws the look of a paragraph: tints and lines behind and under its words, bars, names, numbers
/// and letters in its margins. Start with [Underlay], which knows when; [Drawing] and [Margin] know
/// how, [WrappedLines] where the words stand, [Page] what all paragraphs have in common.
@NullMarked
package org.postil.ui.text.drawing;

import org.jspecify.annotations.NullMarked;
