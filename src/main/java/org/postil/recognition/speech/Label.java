package org.postil.recognition.speech;

import org.postil.text.Span;

/// What may be the label of a speaker: a name at the beginning of a line, before a colon or another
/// mark.
///
/// @param span the name
/// @param mark what stands behind it
/// @param rest where the words behind the mark begin, on the same line or on the next that has any
/// @param alone true where nothing follows on its line
/// @param kind what the name is like
record Label(Span span, String name, Mark mark, int rest, boolean alone, Kind kind) {

    /// What stands between a speaker and the words.
    enum Mark {
        COLON,
        /// `M. ORLANDO.—`
        DASH,
        /// `THE PRESIDENT.`, only behind capitals
        POINT
    }

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
