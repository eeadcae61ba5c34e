package org.postil.format.likeness;

import java.util.BitSet;

/// How much of two texts is in both, and where.
///
/// Of the shorter text, so much as its share says stands in the longer one. Two pages of one
/// website can share more than half of their words, in menus and notes; but then each has a long
/// stretch of its own, the document, with hardly a word of the other in it. Versions of one text
/// differ in many small places, or one has a passage more.
///
/// @param ofShorter part of the shorter text's groups of words that are in the longer: 0 to 1
/// @param ofLonger the same, the other way round
/// @param apart true where each has a long stretch of its own
public record Overlap(double ofShorter, double ofLonger, boolean apart) {

    /// Bad OCR, with every fifth word wrong, still leaves half of the groups of three words.
    static final double OF_SHORTER = 0.4;

    /// A note that a long letter quotes is no version of that letter.
    private static final double OF_LONGER = 0.2;

    /// A stretch of its own is long where it is so much of the text.
    private static final double OWN = 0.25;

    /// The stretch is measured in windows of so many groups of words …
    private static final int WINDOW = 32;

    /// … in which at most so many are in the other text, as happens by chance.
    private static final int BY_CHANCE = 8;

    /// In fewer groups of words a phrase decides.
    private static final int FEWEST = 40;

    public static Overlap of(Shingles one, Shingles other) {
        boolean inOrder = one.count() <= other.count();
        Shingles shorter = inOrder ? one : other;
        Shingles longer = inOrder ? other : one;
        if (shorter.count() < FEWEST) return new Overlap(0, 0, true);
        BitSet inLonger = shorter.foundIn(longer);
        BitSet inShorter = longer.foundIn(shorter);
        double own = Math.min(own(inLonger, shorter.count()), own(inShorter, longer.count()));
        return new Overlap(
                (double) inLonger.cardinality() / shorter.count(),
                (double) inShorter.cardinality() / longer.count(),
                own >= OWN);
    }

    /// True where they look like two versions of one text.
    public boolean isNear() {
        return ofShorter >= OF_SHORTER && ofLonger >= OF_LONGER && !apart;
    }

    /// The longest stretch of which hardly anything was found, as a part of the whole.
    private static double own(BitSet found, int count) {
        int longest = 0;
        int current = 0;
        for (int start = 0; start < count; start += WINDOW) {
            int end = Math.min(count, start + WINDOW);
            boolean own = found.get(start, end).cardinality() * WINDOW <= BY_CHANCE * (end - start);
            current = own ? current + end - start : 0;
            longest = Math.max(longest, current);
        }
        return (double) longest / count;
    }
}
