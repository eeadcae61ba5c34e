package org.postil.recognition.speech;

/// What a word has to do with speech.
enum SpeechWord {
    /// What stands before a colon and is nobody who speaks: `Subject`.
    NO_SPEAKER,
    /// How a letter begins: `Dear`.
    SALUTATION,
    /// `Q.`
    QUESTION,
    /// `A.`
    ANSWER,
    /// `said`.
    VERB,
    /// What may follow a verb of speech: `that`.
    SAID_OF
}
