package org.postil.recognition.phrase;

/// What a word has to do with phrases.
enum PhraseWord {
    /// Never part of a phrase: `the`, `said`.
    STOP,
    /// Within a phrase, never at its ends: `withdrawal of troops`.
    LINK,
    /// Part of a phrase, never the whole of it: `question`.
    GENERAL
}
