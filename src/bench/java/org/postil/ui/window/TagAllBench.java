package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.store.ProjectFile;

/// How long it takes from Enter in the list of the same words until 10,000 of them are tagged, laid
/// out and on the disk, in one step. `mvn -Pbench test`
class TagAllBench {

    private static final int PLACES = 10_000;
    private static final int ROUNDS = 5;

    @TempDir Path folder;

    @Test
    void tenThousandPlaces() throws IOException {
        String text = "Stalin spoke of peace and of bread.\n".repeat(PLACES + 1);
        Path file = folder.resolve("large.postil");
        ProjectFile.create(file, LargeText.of("Large", text, 0), List.of()).close();
        Desk desk = Desk.at(folder.resolve("data"), List.of(file)).seesAProject();
        desk.selects("Stalin").types("p").accepts().seesSaved();
        double[] seen = new double[ROUNDS];
        double[] saved = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            desk.putsTheCaretIn("Stalin").presses(KeyCode.F5);
            desk.await(() -> desk.node("#counted").isPresent());
            desk.await(() -> desk.label("#counted").contains("10,000"));
            long begin = System.nanoTime();
            desk.presses(KeyCode.ENTER);
            desk.await(() -> desk.window().work().session().project().witnesses().findFirst()
                    .orElseThrow().annotations().size() > PLACES);
            seen[i] = since(begin);
            desk.seesSaved();
            saved[i] = since(begin);
            assertThat(desk.tags()).isEqualTo(PLACES + 1);
            desk.undoes();
            assertThat(desk.tags()).isEqualTo(1);
            desk.seesSaved();
        }
        report("tagged and laid out", seen);
        report("on the disk", saved);
        desk.quits();
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void report(String what, double[] times) {
        Arrays.sort(times);
        System.out.printf(
                "%s: min %.0f, median %.0f, max %.0f ms%n",
                what, times[0], times[times.length / 2], times[times.length - 1]);
    }
}
