package org.postil.excerpt.content;

import org.postil.text.Span;

/// What one person says in one go, in the person's own words or as another reports it.
///
/// @param label where the text says who speaks; empty, at the start of the words, where it does not
/// @param words what is said, without the label
/// @param who the same for the same speaker
/// @param name as the sheet gives it
/// @param direct true for the person's own words
public record Turn(Span label, Span words, String who, String name, boolean direct) {

    /// The label and the words.
    public Span whole() {
        return label.hull(words);
    }
}
