package org.postil.recognition.speech;

import org.postil.text.Span;

/// What may be the label of a speaker: a name at the beginning of a line, before a colon.
///
/// @param span the name
/// @param rest where the words behind the colon begin, on the same line or on the next that has any
/// @param alone true where nothing follows on its line
/// @param kind what the name is like
record Label(Span span, String name, int rest, boolean alone, Kind kind) {

    enum Kind {
        /// With a title, or an office: `The President`.
        TITLED,
        NAME,
        QUESTION,
        ANSWER,
        /// The head of something else, where no turn goes on: `Note`.
        NOBODY
    }
}
