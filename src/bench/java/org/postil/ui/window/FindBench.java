package org.postil.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.F;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.beans.InvalidationListener;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.store.ProjectFile;

/// How much time of the JavaFX thread a key takes that is typed into the bar above a text of 2 MB:
/// the key itself, the answer from the background, marks, scrolling and layout, until all of it
/// stands. Painting has a thread of its own. `mvn -Pbench test`
class FindBench {

    private static final int LENGTH = 2_000_000;
    private static final String TYPED = "generalissimo stalin ";
    private static final int ROUNDS = 6;
    private static final int WARM = 2;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @TempDir Path folder;

    @Test
    void aKeyOverATextOf2Megabytes() throws IOException {
        Path file = folder.resolve("large.postil");
        ProjectFile.create(file, project(), List.of()).close();
        Desk desk = Desk.at(folder.resolve("data"), List.of(file)).seesAProject();
        desk.presses(CONTROL, F);
        var times = new double[(ROUNDS - WARM) * TYPED.length()];
        int done = 0;
        for (int round = 0; round < ROUNDS; round++) {
            type(desk, "zz");
            for (int i = 1; i <= TYPED.length(); i++) {
                double time = type(desk, TYPED.substring(0, i));
                if (round >= WARM) times[done++] = time;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "find, a key over 2 MB: min %.1f, median %.1f, 95th percentile %.1f, max %.1f ms"
                        + " of the JavaFX thread (%d keys)%n",
                times[0], times[done / 2], times[done * 95 / 100], times[done - 1], done);
        assertThat(desk.label("#find-count")).contains(" of ");
        desk.quits();
    }

    private static double type(Desk desk, String words) {
        var field = (TextField) desk.node("#find-field").orElseThrow();
        var count = (Label) desk.node("#find-count").orElseThrow();
        Parent root = Desk.onFx(() -> desk.window().getScene().getRoot());
        var answered = new CountDownLatch(1);
        InvalidationListener told = _ -> answered.countDown();
        long begin = Desk.onFx(() -> {
            count.textProperty().addListener(told);
            return THREADS.getCurrentThreadCpuTime();
        });
        Desk.onFx(() -> {
            field.setText(words);
            return true;
        });
        awaitAnswer(answered);
        return Desk.onFx(() -> {
            count.textProperty().removeListener(told);
            root.applyCss();
            root.layout();
            return (THREADS.getCurrentThreadCpuTime() - begin) / 1e6;
        });
    }

    /// What is looked for differs, so its count does, but where one letter more finds as much: then
    /// a moment longer than any answer takes is waited.
    private static void awaitAnswer(CountDownLatch answered) {
        try {
            boolean _ = answered.await(400, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            throw new AssertionError(ended);
        }
    }

    private static Project project() {
        var text = new StringBuilder();
        for (int i = 0; text.length() < LENGTH; i++) {
            text.append("This is paragraph ").append(i).append(" of it. ");
            text.append(
                    "Generalissimo Stalin said that the Soviet Union wanted peace. ".repeat(8));
            text.append("Товарищ Сталин.\n");
        }
        return Project.named("Large")
                .withDocuments(List.of(Document.of("Large", Witness.of("A", text.toString()))));
    }
}
