package org.postil.ui.history;

import org.postil.edit.history.Step;

/// A line of the history: the project as it was when a step was the last one.
sealed interface Moment {

    /// The number of that step; 0 before the first.
    long number();

    /// True where the project is as this moment left it.
    boolean isNow();

    record Done(Step step, boolean isNow) implements Moment {
        @Override
        public long number() {
            return step.number();
        }
    }

    record Undone(Step step) implements Moment {
        @Override
        public long number() {
            return step.number();
        }

        @Override
        public boolean isNow() {
            return false;
        }
    }

    /// Before all that can be taken back.
    ///
    /// @param shortened where older steps were dropped
    record Start(boolean isNow, boolean shortened) implements Moment {
        @Override
        public long number() {
            return 0;
        }
    }
}
