/// Words, numbers and marks of a text, and what word lists say of them. The lists are resources,
/// one file a language, so that a language is added by a file. Knows nothing of dates or speakers.
/// Start with [Tokens], then [Lexicon].
@NullMarked
package org.postil.recognition.word;

import org.jspecify.annotations.NullMarked;
