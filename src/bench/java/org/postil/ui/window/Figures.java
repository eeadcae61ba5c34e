package org.postil.ui.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Measures on the JavaFX thread, and tells it: in milliseconds of its own CPU time, which other
/// programs on the machine do not lengthen, as they do that of the clock.
final class Figures {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Figures() {}

    /// What this takes on the JavaFX thread, with styles and layout.
    static double time(Desk desk, Runnable what) {
        return Desk.onFx(() -> {
            Parent root = desk.window().getScene().getRoot();
            long begin = THREADS.getCurrentThreadCpuTime();
            what.run();
            root.applyCss();
            root.layout();
            return (THREADS.getCurrentThreadCpuTime() - begin) / 1e6;
        });
    }

    /// What this takes on the JavaFX thread until its next frame is handed over to be painted: the
    /// action itself, what it lets run later, and styles, layout and hand-over of a whole frame.
    static double frame(Desk desk, Runnable what) {
        var time = new CompletableFuture<Double>();
        Platform.runLater(() -> {
            Scene scene = desk.window().getScene();
            long begin = THREADS.getCurrentThreadCpuTime();
            onceLaidOut(scene, () ->
                    time.complete((THREADS.getCurrentThreadCpuTime() - begin) / 1e6));
            what.run();
            Platform.requestNextPulse();
        });
        return time.join();
    }

    private static void onceLaidOut(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        Platform.runLater(then);
                    }
                });
    }

    static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static void tell(String what, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        System.out.printf(
                Locale.ROOT,
                "%-58s min %7.1f, median %7.1f, 95th percentile %7.1f, max %7.1f ms (%d)%n",
                what,
                sorted[0],
                sorted[sorted.length / 2],
                sorted[last * 95 / 100],
                sorted[last],
                sorted.length);
    }

    /// The machine and the versions, once before the figures.
    static void machine() {
        System.out.printf(
                "%s %s, %d processors, Java %s, JavaFX %s%n",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("javafx.version"));
    }
}
