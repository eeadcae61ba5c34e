package org.postil.ui.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/// How long the JavaFX thread is kept at a time: a beat is sent to it again and again, each when the
/// one before was taken; between two of them lies one event, one frame, one answer from the
/// background. In CPU time of the thread.
final class Stalls {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long began;
    private long before = -1;
    private double longest;
    private volatile boolean ended;

    private final Map<Long, Long> workers = new HashMap<>();

    /// Begins to watch.
    Stalls() {
        beat();
        while (!Desk.onFx(() -> before >= 0)) LockSupport.parkNanos(1_000_000);
        began = System.nanoTime();
    }

    private void beat() {
        Platform.runLater(() -> {
            long now = THREADS.getCurrentThreadCpuTime();
            if (before >= 0) longest = Math.max(longest, (now - before) / 1e6);
            before = now;
            if (!ended) Thread.startVirtualThread(this::beat);
        });
    }

    /// Waits until this is so and then until the next frame is painted; how long that was since the
    /// beginning, in milliseconds.
    double until(BooleanSupplier done) {
        while (!Desk.onFx(done::getAsBoolean)) sampleWorkers();
        frame();
        double time = (System.nanoTime() - began) / 1e6;
        awaitQuiet();
        ended = true;
        frame();
        return time;
    }

    private void sampleWorkers() {
        for (ThreadInfo one : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (one == null || !one.getThreadName().equals("postil-background")) continue;
            long id = one.getThreadId();
            workers.merge(id, THREADS.getThreadCpuTime(id), Math::max);
        }
        LockSupport.parkNanos(10_000_000);
    }

    /// CPU time of what was done in the background until then, sampled every ten milliseconds.
    double inBackground() {
        return workers.values().stream().mapToLong(one -> one).sum() / 1e6;
    }

    /// In milliseconds.
    double longest() {
        return Desk.onFx(() -> longest);
    }

    /// Waits until frames that come next have nothing to do.
    static void awaitQuiet() {
        for (int i = 0; i < 40; i++) frame();
    }

    private static void frame() {
        var painted = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            new javafx.animation.AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    if (frames++ < 1) return;
                    stop();
                    painted.complete(true);
                }
            }.start();
        });
        painted.join();
    }
}
