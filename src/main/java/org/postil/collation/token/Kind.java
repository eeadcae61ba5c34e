package org.postil.collation.token;

/// What a token is made of.
public enum Kind {
    /// Letters, with digits or an inner apostrophe between them.
    WORD,
    /// Digits only.
    NUMBER,
    /// One sign of a script that puts no spaces between its words: Chinese, Japanese, Thai.
    CHARACTER,
    /// Punctuation or a symbol, once or several times in a row.
    SIGN;

    /// True for what a reader would count as a word.
    public boolean isWord() {
        return this != SIGN;
    }
}
