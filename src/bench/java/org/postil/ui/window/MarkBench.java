package org.postil.ui.window;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.store.ProjectFile;

/// How much time of the JavaFX thread it takes from a key until its tag is laid out, and to open a
/// text of 200 kB under 2,000 overlapping tags, beside the same text without tags. Painting has a
/// thread of its own. `mvn -Pbench test`
class MarkBench {

    private static final int TAGS = 2_000;
    private static final int WARM = 30;
    private static final int ROUNDS = 100;

    @TempDir Path folder;

    @Test
    void aKeyInTheSampleDocument() {
        Desk desk = Desk.at(folder.resolve("data"));
        desk.opensTheSample(folder.resolve("sample.postil")).goesTo("A");
        desk.selects("Generalissimo Stalin").types("p").seesTheValueLine().accepts();
        marks(desk, "sample document", "Soviet Union");
        desk.seesSaved().quits();
    }

    @Test
    void aKeyUnder2000Tags() throws IOException {
        Desk desk = opens(LargeText.ofParagraphs(TAGS));
        desk.selects("Generalissimo Stalin").types("p").accepts();
        marks(desk, "200 kB, 2,000 tags", "peace");
        desk.seesSaved().quits();
    }

    @Test
    void openingWithTagsAndWithout() throws IOException {
        Project project = LargeText.ofParagraphs(TAGS);
        Document first = project.documents().getFirst();
        Document plain = Document.of("Plain", Witness.of("A", first.mainWitness().text()));
        Desk desk = opens(project.withDocuments(List.of(first, plain)));
        double[][] times = new double[2][ROUNDS / 2];
        for (int i = -WARM; i < ROUNDS / 2; i++) {
            double without = Desk.onFx(() -> open(desk, plain.main()));
            double with = Desk.onFx(() -> open(desk, first.main()));
            if (i < 0) continue;
            times[0][i] = without;
            times[1][i] = with;
        }
        report("opening without tags", times[0]);
        report("opening with " + TAGS, times[1]);
        System.out.printf("ratio of the medians %.2f%n", median(times[1]) / median(times[0]));
        desk.quits();
    }

    private Desk opens(Project project) throws IOException {
        Path file = folder.resolve("large.postil");
        ProjectFile.create(file, project, List.of()).close();
        return Desk.at(folder.resolve("data"), List.of(file)).seesAProject();
    }

    private static double open(Desk desk, Id<Witness> version) {
        return time(desk, () -> desk.window().panes().open(version));
    }

    /// Tags the same words again and again as the last ones, and takes it back.
    private static void marks(Desk desk, String where, String words) {
        double[] times = new double[ROUNDS];
        for (int i = -WARM; i < ROUNDS; i++) {
            desk.selects(words);
            double took = Desk.onFx(() -> time(desk, () -> fire(desk, ".")));
            if (i >= 0) times[i] = took;
            desk.undoes();
        }
        report("key to mark, " + where, times);
    }

    private static void fire(Desk desk, String letter) {
        var key =
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        letter,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false);
        Event.fireEvent(desk.window().getScene().getFocusOwner(), key);
    }

    private static double time(Desk desk, Runnable action) {
        Parent root = desk.window().getScene().getRoot();
        var threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        action.run();
        root.applyCss();
        root.layout();
        return (threads.getCurrentThreadCpuTime() - begin) / 1e6;
    }

    private static double median(double[] times) {
        return times[times.length / 2];
    }

    private static void report(String what, double[] times) {
        Arrays.sort(times);
        System.out.printf(
                "%s: min %.1f, median %.1f, 95th percentile %.1f, max %.1f ms (%d)%n",
                what,
                times[0],
                median(times),
                times[times.length * 95 / 100],
                times[times.length - 1],
                times.length);
    }
}
