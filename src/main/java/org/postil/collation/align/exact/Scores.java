package org.postil.collation.align.exact;

import java.util.Arrays;
import org.postil.collation.token.Form;
import org.postil.collation.token.Kind;
import org.postil.collation.token.Letters;
import org.postil.collation.token.Rung;

/// What a pair of forms is worth. Each pair of unequal forms is measured once and remembered.
public final class Scores {

    private static final int NONE = Integer.MIN_VALUE;

    /// A direct-mapped memory: a newer pair takes the place of an older one.
    private final long[] pairs = new long[1 << 14];

    private final int[] values = new int[1 << 14];

    public Scores() {
        Arrays.fill(values, NONE);
    }

    int of(Form a, Form b) {
        if (a.equals(b)) return a.weight();
        if (a.key() == b.key()) return equal(a, b);
        if (a.kind() == Kind.SIGN || b.kind() == Kind.SIGN) {
            return a.kind() == b.kind() ? Weights.OTHER_SIGN : Weights.NEVER;
        }
        if (a.kind() == Kind.CHARACTER || b.kind() == Kind.CHARACTER) return Weights.UNLIKE;
        return remembered(a, b);
    }

    /// True for forms that agree on some rung, or are like each other in their letters.
    public boolean areAlike(Form a, Form b) {
        return of(a, b) >= 0;
    }

    private static int equal(Form a, Form b) {
        int price =
                switch (Rung.of(a, b)) {
                    case EXACT, GLYPHS -> 0;
                    case CASE, BARE -> 1;
                    case SPELLING, LIKE, UNLIKE -> 2;
                };
        return Math.min(a.weight(), b.weight()) - price;
    }

    private int remembered(Form a, Form b) {
        long pair = (long) a.type() << 32 | b.type();
        int place = (int) ((pair * 0x9E3779B97F4A7C15L) >>> 50);
        if (pairs[place] != pair || values[place] == NONE) {
            pairs[place] = pair;
            values[place] = like(a, b);
        }
        return values[place];
    }

    /// From 0 for words that are just like each other to nearly their weight.
    private static int like(Form a, Form b) {
        if (a.isAndFor(b)) return Weights.AND;
        int shorter = Math.min(a.letters().length(), b.letters().length());
        int least = shorter <= Weights.SHORT ? Weights.SHORT_LIKE : Weights.LIKE;
        int likeness = Letters.likeness(a, b, least);
        if (likeness < least) return Weights.UNLIKE;
        int weight = (a.weight() + b.weight()) / 2;
        return weight * (2 * likeness - 1000) / 1000;
    }
}
