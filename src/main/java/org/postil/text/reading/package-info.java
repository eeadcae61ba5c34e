/// Of what a text is made up, to a reader: sentences, paragraphs, turns, and how a selection grows
/// from one to the next. Start with [Selecting].
@NullMarked
package org.postil.text.reading;

import org.jspecify.annotations.NullMarked;
