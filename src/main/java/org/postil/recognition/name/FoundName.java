package org.postil.recognition.name;

import org.postil.message.Message;
import org.postil.text.Span;

/// The name of a person that stands in a text.
///
/// @param span the words, in UTF-16 offsets, with their title
/// @param person who is meant, in the fullest form that the text gives: `J. Stalin`
/// @param confidence from 0 to 1
/// @param reason why it is taken for a name
public record FoundName(Span span, String person, double confidence, Message reason) {

    public FoundName {
        if (span.isEmpty() || person.isBlank()) {
            throw new IllegalArgumentException(span + " " + person);
        }
    }
}
