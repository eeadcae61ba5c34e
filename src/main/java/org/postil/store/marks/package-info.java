/// The tables of all that holds on to a text: annotations, stretches set aside, rejected
/// suggestions, each with its anchor. What did not change is not looked at, so a tag costs its own
/// rows, however many stand beside it. Offsets are converted here. Start with [MarkRows].
@NullMarked
package org.postil.store.marks;

import org.jspecify.annotations.NullMarked;
