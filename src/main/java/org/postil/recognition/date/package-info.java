/// The dates of a text: what each is the date of, and from which other date it is reckoned. Start
/// with [FoundDate]; words are read in `grammar` and reckoned in `sense`.
@NullMarked
package org.postil.recognition.date;

import org.jspecify.annotations.NullMarked;
