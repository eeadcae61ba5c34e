package org.postil.session.copies;

/// What a copy may say of itself, in the order in which it is told.
public enum Fact {
    /// Its classification.
    ACCESS,

    /// Its precedence.
    URGENCY,

    /// Under what number somebody filed it.
    FILE,
    NUMBER,
    DATE,
    PLACE,
    FROM,
    TO,
    SIGNED,
    NOTES,

    /// Stamps that say that it was declassified.
    OPENED
}
