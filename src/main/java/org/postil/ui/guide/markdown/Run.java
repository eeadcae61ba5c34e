package org.postil.ui.guide.markdown;

/// A stretch of words that look the same.
public record Run(String text, Style style) {

    /// How words look, by what they are.
    public enum Style {
        PLAIN,
        BOLD,
        CODE,
        /// A key to press.
        KEY
    }
}
