package org.postil.collation.align.exact;

/// What an alignment gains and pays, in points. A pair of equal words gains the weight of its form:
/// 4 and one for each letter, up to 16; equal signs gain 2.
///
/// Two conditions fix the rest. A word in place of another should be a pair and no omission with an
/// addition: `UNLIKE > 2 * -(OPEN + EXTEND)`. Two words that changed places should be one pair and
/// two gaps and no two unlike pairs: `4 - 2 * (OPEN + EXTEND) > 2 * UNLIKE` even for a short word.
final class Weights {

    /// Begins a gap. Dear enough that one long gap is better than two.
    static final int OPEN = 4;

    /// Each token in a gap.
    static final int EXTEND = 1;

    /// A pair of words that have nothing in common.
    static final int UNLIKE = -3;

    /// A pair of signs that differ.
    static final int OTHER_SIGN = -2;

    /// A word and a sign are never a pair.
    static final int NEVER = -1000;

    /// `&` and a short word, which may be the word for it.
    static final int AND = 2;

    /// From so many letters in a thousand words are like each other.
    static final int LIKE = 500;

    /// Words up to this length are like each other from more on: `dr` and `de` are two words.
    static final int SHORT = 3;

    static final int SHORT_LIKE = 600;

    private Weights() {}
}
