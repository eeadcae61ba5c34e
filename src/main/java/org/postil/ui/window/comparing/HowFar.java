package org.postil.ui.window.comparing;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import org.postil.collation.watch.Watch;

/// Watches a comparison for the reader, who is told how far it is once it takes long, and then now
/// and then.
final class HowFar implements Watch {

    private static final long PATIENCE = 300_000_000;
    private static final long BETWEEN = 150_000_000;

    private final BooleanSupplier counts;
    private final IntConsumer told;
    private long next = System.nanoTime() + PATIENCE;
    private double farthest;

    /// @param counts whether anybody still waits for the result
    /// @param told how much is done, of a hundred, on the thread that draws
    HowFar(BooleanSupplier counts, IntConsumer told) {
        this.counts = counts;
        this.told = told;
    }

    @Override
    public boolean goesOn(double done) {
        farthest = Math.max(farthest, done);
        if (System.nanoTime() - next >= 0) {
            next = System.nanoTime() + BETWEEN;
            int percent = (int) (100 * farthest);
            Platform.runLater(() -> {
                if (counts.getAsBoolean()) told.accept(percent);
            });
        }
        return counts.getAsBoolean();
    }
}
