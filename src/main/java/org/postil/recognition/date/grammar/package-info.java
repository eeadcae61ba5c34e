/// Small grammars, one for each way of telling a date. Each looks at some terms from a place on and
/// never further, so a text is read in linear time. Start with [DatePhrases].
@NullMarked
package org.postil.recognition.date.grammar;

import org.jspecify.annotations.NullMarked;
