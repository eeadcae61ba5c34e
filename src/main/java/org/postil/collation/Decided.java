package org.postil.collation;

/// What a person has decided about each two of several versions.
@FunctionalInterface
public interface Decided {

    Decided NOTHING = (_, _) -> Rules.STANDARD;

    /// The rules by which one version is compared with another.
    ///
    /// @param one its number among the versions, from 0; its words are the first of the rules
    /// @param other the number of the other
    Rules between(int one, int other);
}
