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
    /// A verb of speech that leads on to a quotation: `saying`.
    SAYING,
    /// Somebody speaks by it only where it tells what: `reported that`.
    SAYS_THAT,
    /// Somebody speaks by it only where it stands between marks: `, he went on,`.
    GOES_ON,
    /// A verb that telegrams begin a sentence with, of whoever spoke before: `Added`.
    BARE,
    /// What follows such a verb where it is one: `that`; in `Added importance attaches` it is none.
    BARE_OF,
    /// `I`.
    FIRST,
    /// `he`, `his lordship`.
    THIRD,
    /// Begins a clause with a subject of its own: `when`.
    CLAUSE,
    /// Begins a clause beside which the sentence has another: `when`.
    WITHIN,
    /// Begins a clause that tells of something: `which`.
    RELATIVE,
    /// Nobody behind it does anything: `from`.
    PREPOSITION,
    /// Somebody behind it is met: `with`.
    MEETS,
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
