package org.postil.collation.core;

import org.postil.collation.align.Alignment;
import org.postil.collation.align.exact.Pairing;

/// Whether two texts have anything to do with each other.
public final class Relation {

    /// In hundredths of the words of the shorter text: unrelated texts of one language share fewer
    /// in order.
    private static final int LEAST = 15;

    /// So many words in a row are no accident.
    private static final int ROW = 8;

    private Relation() {}

    public static boolean isNone(Alignment alignment) {
        int words = 0;
        int row = 0;
        int longest = 0;
        int last = -2;
        for (int i = 0; i < alignment.a().size(); i++) {
            int j = alignment.pairing().inB(i);
            if (j == Pairing.NONE || alignment.a().key(i) != alignment.b().key(j)) continue;
            row = j == last + 1 ? row + 1 : 1;
            last = j;
            if (alignment.a().isWord(i)) words++;
            longest = Math.max(longest, row);
        }
        if (!alignment.moves().isEmpty() || longest >= ROW) return false;
        int wordsA = alignment.a().words(0, alignment.a().size());
        int wordsB = alignment.b().words(0, alignment.b().size());
        return 100 * words < LEAST * Math.min(wordsA, wordsB);
    }
}
