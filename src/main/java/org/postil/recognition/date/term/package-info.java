/// A text as words of dates: what the word lists say of each term ([DateWord]), and the days,
/// months and amounts that stand in it ([DateTerms]), the years behind them ([Years]). Knows no
/// grammar.
@NullMarked
package org.postil.recognition.date.term;

import org.jspecify.annotations.NullMarked;
