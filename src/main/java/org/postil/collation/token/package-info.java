/// A text cut into words and signs, each with its span in the untouched text and with the forms
/// under which it may agree with another: the [Rung]s of the ladder, made once for each distinct
/// string. Start with [Tokenizer], [Tokens] and [Form].
@NullMarked
package org.postil.collation.token;

import org.jspecify.annotations.NullMarked;
