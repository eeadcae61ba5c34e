package org.postil.collation.align;

import java.util.concurrent.CancellationException;

/// Somebody waits for long work, sees how far it is, and may call it off.
@FunctionalInterface
public interface Watch {

    Watch NOBODY = _ -> true;

    /// Says how far the work is, from 0 to 1. False calls it off.
    boolean goesOn(double done);

    /// Says how far the work is.
    ///
    /// @throws CancellationException where it is called off
    default void at(double done) {
        if (!goesOn(done)) throw new CancellationException("called off");
    }
}
