package org.postil.excerpt.setting;

/// For whom a sheet is printed.
public enum Edition {
    /// Passages, glosses, questions with room for answers.
    STUDENT,
    /// The same with the answers, and with the words that were cut.
    TEACHER,
    /// Questions and answers only.
    KEY
}
