package org.postil.collation.align;

import org.postil.collation.align.exact.Scores;
import org.postil.collation.watch.Watch;

/// What helps to align two texts.
///
/// @param scores of forms of their lexicon only
/// @param earlier what is known of the texts as they were
public record Aids(Scores scores, Earlier earlier, Watch watch) {

    /// Of two texts of which nothing is known yet.
    public static Aids with(Watch watch) {
        return new Aids(new Scores(), Earlier.NOTHING, watch);
    }

    /// The same for a part of the work.
    public Aids part(double from, double to) {
        return new Aids(scores, earlier, watch.part(from, to));
    }
}
