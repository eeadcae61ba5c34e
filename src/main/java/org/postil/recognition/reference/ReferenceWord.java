package org.postil.recognition.reference;

/// What a word has to do with references.
enum ReferenceWord {
    /// `telegram`; its number is that of a [Reference.Kind].
    DOCUMENT,
    /// A telegram and whose it is in one word: `Embtel`; its number is that of a
    /// [Reference.Writer].
    CODE,
    /// `my`; its number is that of a [Reference.Writer].
    WRITER,
    /// `No.`
    NUMBER,
    /// Which one it is in the order: `immediately preceding`.
    ORDER,
    /// What may stand between whose it is and what it is: `circular`.
    QUALIFIER,
    /// Before a date: `of`.
    DATED,
    /// Between two numbers.
    AND,
    /// In the name of a sender, the office that he writes for; its number is that of a
    /// [Reference.Writer].
    SENDER
}
