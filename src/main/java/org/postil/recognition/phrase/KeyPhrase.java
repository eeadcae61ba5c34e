package org.postil.recognition.phrase;

import java.util.List;
import org.postil.message.Message;
import org.postil.text.Span;

/// A phrase that may become a topic.
///
/// @param words in the form that is the most frequent, the first of several
/// @param documents in how many of the project it stands
/// @param places where it stands in the document or project that was asked about, in order
/// @param score the higher, the more distinctive; phrases of one list only are to be compared
/// @param reason why it is proposed
public record KeyPhrase(
        String words, int documents, List<Place> places, double score, Message reason) {

    /// @param document its number in the project, from 0
    /// @param span in UTF-16 offsets of its text
    public record Place(int document, Span span) {}

    public KeyPhrase {
        places = List.copyOf(places);
    }

    /// How often it stands there.
    public int count() {
        return places.size();
    }
}
