package org.postil.ui.window.frame;

import javafx.animation.AnimationTimer;

/// Something that can wait until the window has been drawn, so that the text is there first.
public final class OnceDrawn extends AnimationTimer {

    private static final int FRAMES = 4;

    /// By then a project that is opened at the start is there.
    private static final int LATE = 30;

    private final Runnable action;
    private int frames;

    private OnceDrawn(int frames, Runnable action) {
        this.frames = frames;
        this.action = action;
    }

    /// Does it a few frames from now.
    public static void run(Runnable action) {
        new OnceDrawn(FRAMES, action).start();
    }

    /// Does it later than all that the reader waits for at a start.
    public static void late(Runnable action) {
        new OnceDrawn(LATE, action).start();
    }

    @Override
    public void handle(long now) {
        if (--frames > 0) return;
        stop();
        action.run();
    }
}
