package org.postil.collation.variant;

import org.postil.collation.reading.Vocabulary;

/// Tells two forms of one word from two spellings, whatever the language: the same beginning, and
/// endings that other words of the same texts take in turn, as `concession` and `concessions`,
/// where there are `nation` and `nations`, `request` and `requests`.
///
/// Learning endings from pairs of words after J. Goldsmith, "Unsupervised learning of the
/// morphology of a natural language", 2001, as far as two texts need it.
final class Inflection {

    private static final int LONGEST_ENDING = 4;
    private static final int SHORTEST_STEM = 3;

    /// So many other stems must take both endings.
    private static final int STEMS = 2;

    private final Vocabulary vocabulary;

    Inflection(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// True for the letters of two forms of one word.
    boolean isBetween(String a, String b) {
        int same = 0;
        int shorter = Math.min(a.length(), b.length());
        while (same < shorter && a.charAt(same) == b.charAt(same)) same++;
        // A letter that both endings begin with may belong to them: love-d, lov-ing.
        for (int stem = same; stem >= Math.max(SHORTEST_STEM, same - 2); stem--) {
            String endA = a.substring(stem);
            String endB = b.substring(stem);
            if (Math.max(endA.length(), endB.length()) > LONGEST_ENDING) return false;
            if (vocabulary.stemsWithBoth(endA, endB, a.substring(0, stem)) >= STEMS) return true;
        }
        return false;
    }
}
