/// A text as words of dates: what the word lists say of each term ([DateWord]), and the days,
/// months, years and amounts that stand in it ([DateTerms]). Knows no grammar.
@NullMarked
package org.postil.recognition.date.term;

import org.jspecify.annotations.NullMarked;
