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
    /// A verb by which somebody says something, with nothing else: `said`, not `thought`.
    SAYS,
    /// `I`.
    FIRST,
    /// `he`.
    THIRD,
    /// What before a verb means that nothing was said by it: `not`, `to`.
    NOT,
    /// What may stand between who speaks and the verb: `then`.
    BETWEEN,
    /// Joins two verbs of one subject: `and`.
    AND,
    /// Begins what stands between commas behind a subject: `who`, `however`.
    INSERTED,
    /// Before the name of who says something: `according to`.
    ACCORDING,
    /// What may follow a verb of speech: `that`.
    SAID_OF
}
