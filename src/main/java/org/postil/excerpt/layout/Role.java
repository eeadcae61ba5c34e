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
    /// What a speaker says, with the name before it; its lines are numbered.
    TURN,
    /// What nobody in a script is tagged to say; its lines are numbered.
    STAGE,
    /// A sentence of a passage, with another version beside it; its lines are numbered.
    PARALLEL,
    /// Over two versions that stand side by side: which they are.
    VERSIONS,
    /// Room for a difference, as either version has it.
    BLANK,
    /// A difference, for the teacher.
    VARIANT,
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
    /// What the marks of tags mean.
    LEGEND,
    LICENCE,
    /// An explained word, at the foot.
    GLOSS;

    public boolean isNumbered() {
        return this == PASSAGE || this == TURN || this == STAGE || this == PARALLEL;
    }
}
