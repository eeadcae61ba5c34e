package org.postil.collation.reading;

/// Where two texts differ: what stands in the first and what in the second, at the same place.
///
/// @param swapped whether the same words stand in both, at two places near each other
public record Difference(Passage a, Passage b, boolean swapped) {

    Difference(Passage a, Passage b) {
        this(a, b, false);
    }

    public boolean isOneSided() {
        return a.isEmpty() || b.isEmpty();
    }

    /// The side that has something, of a one-sided difference.
    public Passage present() {
        return a.isEmpty() ? b : a;
    }

    /// The side that has nothing.
    public Passage absent() {
        return a.isEmpty() ? a : b;
    }

    public boolean hasWords() {
        return a.wordCount() + b.wordCount() > 0;
    }
}
