package org.postil.ui.window.frame;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;

/// What comes to a window once it has been drawn, so that the text is there first: one thing a
/// frame, so that keys are heard in between.
public final class InTurn extends AnimationTimer {

    private static final int FRAMES = 4;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean begun;
    private int frames;

    /// Does these a few frames from now, in this order.
    public void begin(List<Runnable> actions) {
        waiting.addAll(actions);
        begun = true;
        start();
    }

    /// Does all at once that still waits; nothing where it has not begun.
    public void finish() {
        while (!waiting.isEmpty()) next();
    }

    /// Forgets what still waits: it is not done any more.
    public void end() {
        waiting.clear();
        begun = false;
        stop();
    }

    /// False from the making of this until the last action has begun, and after the end.
    public boolean isDone() {
        return begun && waiting.isEmpty();
    }

    @Override
    public void handle(long now) {
        if (waiting.isEmpty()) stop();
        else if (++frames >= FRAMES) next();
    }

    private void next() {
        Runnable action = waiting.removeFirst();
        if (waiting.isEmpty()) stop();
        action.run();
    }
}
