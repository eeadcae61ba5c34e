package org.postil.excerpt.content;

import org.postil.text.Span;

/// A run of words of one kind on the sheet.
///
/// @param at where its words stand in the version, in UTF-16 units, or where the version has other
///   words that it stands for; [#NOWHERE] for what the version does not have
public record Piece(Kind kind, String words, int at) {

    /// The place of what stands in no version.
    public static final int NOWHERE = -1;

    /// What a run of words is.
    public enum Kind {
        /// The version's own words.
        SOURCE,
        /// Who speaks, in square brackets.
        SPEAKER,
        /// `[…]`.
        OMISSION,
        /// Words of the teacher, in square brackets.
        INSERTION,
        /// What a slip should read.
        CORRECTION,
        /// The number of a gloss.
        GLOSS
    }

    static Piece of(Kind kind, String words) {
        return new Piece(kind, words, NOWHERE);
    }

    /// True where it shows, or stands for, words of this span.
    public boolean touches(Span span) {
        return at != NOWHERE && at < span.end() && span.start() < at + words.length();
    }
}
