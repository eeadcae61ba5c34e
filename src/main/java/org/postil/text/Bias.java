package org.postil.text;

/// To which side a position leans when something is inserted exactly there.
public enum Bias {
    /// Stays before what is inserted.
    BEFORE,
    /// Moves behind what is inserted.
    AFTER
}
