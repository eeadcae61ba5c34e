package org.postil.ui.excerpt;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.postil.excerpt.Handouts;
import org.postil.excerpt.honesty.Honesty;
import org.postil.excerpt.page.Page;
import org.postil.excerpt.page.Pagination;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.handout.HandoutFile;
import org.postil.format.handout.font.FontMetrics;
import org.postil.session.comparing.Worksheets;

/// How long a handout takes from its excerpt to a PDF, by its length, and how long after a change
/// the pages of a sheet of four are drawn anew. The words are those of a sample. `mvn -Pbench test`
class HandoutBench {

    private static final int WARM = 8;
    private static final int RUNS = 15;

    private final FontMetrics metrics = new FontMetrics();

    /// Of the clock, and the median of the processor, which a machine that has other work to do
    /// does not make longer.
    private record Times(double min, double median, double max, double processor) {

        static Times of(Work work) {
            for (int i = 0; i < WARM; i++) work.run();
            double[] times = new double[RUNS];
            double[] processor = new double[RUNS];
            for (int i = 0; i < RUNS; i++) {
                long start = System.nanoTime();
                long before = processorTime();
                long elsewhere = work.run();
                processor[i] = (processorTime() - before + elsewhere) / 1e6;
                times[i] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(times);
            Arrays.sort(processor);
            return new Times(times[0], times[RUNS / 2], times[RUNS - 1], processor[RUNS / 2]);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%9.1f %9.1f %9.1f %9.1f ms", min, median, max, processor);
        }
    }

    private interface Work {
        /// Returns the time of processors that other threads took, in nanoseconds.
        long run();
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void handouts() throws IOException {
        System.out.printf(Locale.ROOT, "%-34s %9s %9s %9s %9s%n", "", "min", "median", "max", "processor");
        double first = 0;
        for (int passages : List.of(50, 100, 200, 400)) {
            Handouts handouts = handout(passages);
            int pages = Pagination.of(set(handouts)).size();
            Times times =
                    Times.of(() -> {
                        write(handouts);
                        return 0;
                    });
            long bytes = allocated(() -> write(handouts));
            double each = times.processor / pages;
            if (first == 0) first = each;
            System.out.printf(
                    Locale.ROOT,
                    "%4d passages, %3d pages, to PDF    %s  %.2f x a page, %d kB a page%n",
                    passages,
                    pages,
                    times,
                    each / first,
                    bytes / pages / 1024);
        }
    }

    @Test
    void preview() throws IOException {
        Handouts handouts = handout(9);
        int pages = Pagination.of(set(handouts)).size();
        Platform.startup(() -> {});
        var drawn = new CompletableFuture<PagePreview>();
        Platform.runLater(() -> {
            var preview = new PagePreview();
            new Scene(preview, 700, 900);
            drawn.complete(preview);
        });
        PagePreview preview = drawn.join();
        String[] titles = {"One", "Another"};
        int[] turn = {0};
        Times times =
                Times.of(() -> {
                    var changed = handouts.excerpt().withTitle(titles[turn[0]++ % 2]);
                    var sheet = Worksheets.of(handouts.project(), changed);
                    SetSheet set = SetSheet.of(sheet, Edition.STUDENT, metrics);
                    Honesty.check(handouts.project(), sheet);
                    return show(preview, Pagination.of(set));
                });
        System.out.printf(Locale.ROOT, "%4d pages drawn after a change       %s%n", pages, times);
    }

    /// Until the pages are laid out on the screen.
    private static long show(PagePreview preview, List<Page> pages) {
        var done = new CompletableFuture<Long>();
        Platform.runLater(() -> {
            long before = processorTime();
            preview.show(pages);
            preview.applyCss();
            preview.layout();
            preview.snapshot(null, null);
            done.complete(processorTime() - before);
        });
        return done.join();
    }

    private void write(Handouts handouts) {
        try {
            HandoutFile.PDF.write(set(handouts), OutputStream.nullOutputStream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private SetSheet set(Handouts handouts) {
        return SetSheet.of(handouts.sheet(), Edition.STUDENT, metrics);
    }

    private static long allocated(Runnable work) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /// So many passages of some thousand letters, each with a gloss and a question.
    private static Handouts handout(int passages) throws IOException {
        String text =
                Files.readString(
                        Path.of("sample-docs", "1949-07-19-kelly-cable-608.txt"),
                        StandardCharsets.UTF_8);
        String body = text.replace("\uFEFF", "").replace("\r\n", "\n");
        int start = body.indexOf("I start from two");
        String passage = body.substring(start, start + 800).strip();
        Handouts handouts = Handouts.of(body);
        for (int i = 0; i < passages; i++) {
            handouts.add(passage).gloss("fundamental", "The deepest.");
            if (i % 10 == 0) handouts.ask("Why?", "two fundamental");
        }
        return handouts;
    }
}
