package org.postil.collation.reading;

import java.util.List;
import org.postil.collation.token.Form;

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

    /// True where one side is a single word that is also one of several on the other: then those
    /// are no parts of it.
    public boolean isWordAmongOthers() {
        List<Form> wordsA = a.words();
        List<Form> wordsB = b.words();
        List<Form> fewer = wordsA.size() < wordsB.size() ? wordsA : wordsB;
        List<Form> more = wordsA.size() < wordsB.size() ? wordsB : wordsA;
        if (fewer.size() != 1 || more.size() == 1) return false;
        return more.stream().anyMatch(word -> word.key() == fewer.getFirst().key());
    }

    public boolean hasWords() {
        return a.wordCount() + b.wordCount() > 0;
    }
}
