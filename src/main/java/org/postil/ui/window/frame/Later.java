package org.postil.ui.window.frame;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Something that need not keep up with every key: it is done once nothing new came for a moment.
public final class Later {

    private static final Duration MOMENT = Duration.millis(200);

    private final Runnable action;
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private boolean waiting;

    public Later(Runnable action) {
        this.action = action;
        moment.setOnFinished(_ -> now());
    }

    /// Puts it off until nothing new came for a moment.
    public void putOff() {
        waiting = true;
        moment.playFromStart();
    }

    public boolean isWaiting() {
        return waiting;
    }

    /// Does it now where it was put off; false where there is nothing to do.
    public boolean finishes() {
        if (!waiting) return false;
        now();
        return true;
    }

    /// Does it here and now.
    public void now() {
        moment.stop();
        waiting = false;
        action.run();
    }
}
