package org.postil.collation.variant;

/// How much a difference matters, the most first.
public enum Rank {
    SENSE,
    WORDING,
    NAMES_SPELLING,
    SLIPS;

    public boolean matters() {
        return this == SENSE || this == WORDING;
    }
}
