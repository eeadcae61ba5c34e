/// What words say of a date ([Phrase], [Sense]), and what date that is, reckoned from the day of
/// writing or from another that the text named ([Reckoning], [Timing]). Knows no words.
@NullMarked
package org.postil.recognition.date.sense;

import org.jspecify.annotations.NullMarked;
