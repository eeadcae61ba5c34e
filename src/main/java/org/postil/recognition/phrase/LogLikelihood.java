package org.postil.recognition.phrase;

/// Measures of how far counts are from what chance would give.
///
/// Sources: T. Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence",
/// Computational Linguistics 19 (1993), for the log-likelihood ratio; P. Rayson and R. Garside,
/// "Comparing Corpora using Frequency Profiling" (2000), for its use on two and more corpora; G.
/// Bouma, "Normalized (Pointwise) Mutual Information in Collocation Extraction" (2009).
final class LogLikelihood {

    private LogLikelihood() {}

    /// How much more often something stands in a part than in the rest: the log-likelihood ratio, 0
    /// where it does not stand there more often.
    ///
    /// @param count in the part, which has `size` words
    /// @param allCount in the whole, which has `allSize` words
    static double keyness(long count, long size, long allCount, long allSize) {
        double expected = (double) allCount * size / allSize;
        if (count <= expected) return 0;
        return 2 * (term(count, expected) + term(allCount - count, allCount - expected));
    }

    /// What one part of several adds to the log-likelihood ratio of all of them.
    static double part(long count, long size, long allCount, long allSize) {
        return 2 * term(count, (double) allCount * size / allSize);
    }

    private static double term(double observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }

    /// How firmly two words hold together: their pointwise mutual information, from -1, never
    /// together, over 0, by chance, to 1, never apart.
    ///
    /// @param count together
    /// @param all words of the text
    static double cohesion(long count, long left, long right, long all) {
        double joint = Math.log((double) count / all);
        return (Math.log((double) left / all) + Math.log((double) right / all)) / joint - 1;
    }
}
