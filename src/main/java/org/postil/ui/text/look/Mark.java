package org.postil.ui.text.look;

import org.postil.text.Span;

/// A mark of the program's on words, or at a place between two: a difference between versions, what
/// was looked for, what is proposed. It is told from others by its shape and its letter, not by its
/// colour alone.
///
/// @param span in UTF-16 units of the text, or of the paragraph that shows it; empty for a place
/// @param letter stands above its first word; may be empty
/// @param colour as `#RRGGBB`, meant for a light page
/// @param emphasised true of the one that the reader is at
public record Mark(Span span, String letter, String colour, Shape shape, boolean emphasised) {

    /// Whose mark it is: those of one sort are told all at once.
    public enum Sort {
        DIFFERENCE,
        SUGGESTION,
        FOOTNOTE
    }

    /// How it is drawn, the most striking first.
    public enum Shape {
        /// A heavy frame around the words.
        FRAME,
        /// A frame that is broken.
        DASHES,
        /// A line under the words.
        LINE,
        /// Dots under the words.
        DOTS,
        /// A surface behind the words.
        SURFACE,
        /// A dotted line around the words, and no surface.
        OUTLINE
    }

    Mark within(Span paragraph) {
        return new Mark(paragraph, letter, colour, shape, emphasised);
    }

    Mark unlettered() {
        return new Mark(span, "", colour, shape, emphasised);
    }
}
