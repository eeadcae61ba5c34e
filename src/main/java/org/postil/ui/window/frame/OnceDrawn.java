package org.postil.ui.window.frame;

import javafx.animation.AnimationTimer;

/// Something that can wait until the window has been drawn, so that the text is there first.
public final class OnceDrawn extends AnimationTimer {

    private static final int FRAMES = 4;

    private final Runnable action;
    private int frames;

    private OnceDrawn(Runnable action) {
        this.action = action;
    }

    /// Does it a few frames from now.
    public static void run(Runnable action) {
        new OnceDrawn(action).start();
    }

    @Override
    public void handle(long now) {
        if (++frames < FRAMES) return;
        stop();
        action.run();
    }
}
