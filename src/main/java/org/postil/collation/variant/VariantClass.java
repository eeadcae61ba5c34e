package org.postil.collation.variant;

/// What kind of difference it is.
public enum VariantClass {
    /// In the second text, not in the first.
    OMISSION,
    /// In the first text, not in the second.
    ADDITION,
    SUBSTITUTION,
    TRANSPOSITION,
    SPELLING,
    OCR_ERROR,
    PUNCTUATION,
    CASE,
    HYPHENATION,
    EDITORIAL_INSERTION,
    NUMBER,
    ABBREVIATION
}
