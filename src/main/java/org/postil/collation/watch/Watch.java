package org.postil.collation.watch;

import java.util.concurrent.CancellationException;

/// Somebody waits for long work, sees how far it is, and may call it off.
@FunctionalInterface
public interface Watch {

    Watch NOBODY = _ -> true;

    /// So many steps of a loop take well under a millisecond.
    int SOME = 1 << 10;

    /// Says how far the work is, from 0 to 1. False calls it off.
    boolean goesOn(double done);

    /// Says how far the work is.
    ///
    /// @throws CancellationException where it is called off
    default void at(double done) {
        if (!goesOn(done)) throw new CancellationException("called off");
    }

    /// Says, once in [#SOME] steps, how far a loop is.
    ///
    /// @throws CancellationException where it is called off
    default void at(int step, int of) {
        if (step % SOME == 0) at((double) step / Math.max(1, of));
    }

    /// Watches a part of this work, which goes from 0 to 1 itself.
    default Watch part(double from, double to) {
        return done -> goesOn(from + (to - from) * done);
    }
}
