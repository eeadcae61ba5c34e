package org.postil.excerpt.layout;

/// What a block of a sheet is.
public enum Role {
    TITLE,
    /// For whom, how long.
    FACTS,
    HEADNOTE,
    /// Over a passage, or over the questions.
    HEADING,
    /// A paragraph of a passage; its lines are numbered.
    PASSAGE,
    /// Where a passage is from, and what was done to it.
    SOURCE,
    /// A passage that is lost.
    LOST,
    QUESTION,
    /// Room for an answer: empty lines to write on.
    ROOM,
    /// The teacher's own answer.
    ANSWER,
    /// What was cut, for the teacher.
    REMARK,
    LICENCE,
    /// An explained word, at the foot.
    GLOSS;

    public boolean isNumbered() {
        return this == PASSAGE;
    }
}
