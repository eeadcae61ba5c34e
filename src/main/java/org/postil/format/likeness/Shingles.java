package org.postil.format.likeness;

import java.util.Arrays;
import java.util.BitSet;

/// A text as all groups of three words that follow each other, each as one number. Capitals,
/// punctuation and line ends do not count.
///
/// Three words, because a word that OCR got wrong spoils three groups, and different papers on one
/// matter share hardly any: at most 18 of a hundred among 115 papers of one series.
public final class Shingles {

    private static final int WORDS = 3;

    private final long[] inOrder;
    private final long[] sorted;

    private Shingles(long[] inOrder) {
        this.inOrder = inOrder;
        this.sorted = inOrder.clone();
        Arrays.sort(sorted);
    }

    public static Shingles of(String text) {
        long[] words = WordNumbers.of(text);
        var groups = new long[Math.max(0, words.length - WORDS + 1)];
        for (int i = 0; i < groups.length; i++) {
            for (int j = 0; j < WORDS; j++) groups[i] = mixed(groups[i] + words[i + j]);
        }
        return new Shingles(groups);
    }

    int count() {
        return inOrder.length;
    }

    /// The places, in the order of this text, whose group of words stands in the other as well.
    BitSet foundIn(Shingles other) {
        var found = new BitSet(inOrder.length);
        for (int i = 0; i < inOrder.length; i++) {
            if (Arrays.binarySearch(other.sorted, inOrder[i]) >= 0) found.set(i);
        }
        return found;
    }

    /// The smallest numbers, each once and in order: as good as drawn by lot.
    long[] smallest(int count) {
        var smallest = new long[Math.min(count, sorted.length)];
        int size = 0;
        for (int i = 0; i < sorted.length && size < smallest.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) smallest[size++] = sorted[i];
        }
        return Arrays.copyOf(smallest, size);
    }

    /// The finisher of SplitMix64 (Steele, Lea and Flood, 2014): near numbers come far apart.
    private static long mixed(long number) {
        long z = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
