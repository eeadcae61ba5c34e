package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.model.Document;
import org.postil.store.ProjectFile;
import org.postil.text.Span;

/// What very much takes: documents of 2 MB with 20,000 overlapping tags, one paragraph of 200 kB, a
/// project of 10,000 documents. `mvn -Pbench test -Dtest=LargeBench`
class LargeBench {

    private static final int LENGTH = 2_000_000;
    private static final int TAGS = 20_000;
    private static final int RUNS = 7;

    @TempDir Path folder;

    @BeforeAll
    static void tellsTheMachine() {
        Figures.machine();
    }

    /// Shows the one and the other by turns in one pane, each time from nothing.
    @Test
    void opensTwoMegabytesWithAndWithoutTags() throws IOException {
        String text = LargeText.paragraphs(LENGTH);
        Desk desk =
                opens(
                        LargeText.document("Plain", text, 0),
                        LargeText.document("Tagged", text, TAGS),
                        LargeText.document("Short", "A word.", 0));
        var plain = new double[RUNS];
        var tagged = new double[RUNS];
        for (int i = -2; i < RUNS; i++) {
            double one = opening(desk, 0);
            double other = opening(desk, 1);
            if (i < 0) continue;
            plain[i] = one;
            tagged[i] = other;
        }
        Figures.tell("2 MB without tags: open", plain);
        Figures.tell("2 MB with 20,000 tags: open", tagged);
        System.out.printf(
                "  ratio of medians %.2f (goal: 2)%n",
                Figures.median(tagged) / Figures.median(plain));
        desk.quits();
    }

    private static double opening(Desk desk, int document) {
        open(desk, 2);
        return open(desk, document);
    }

    private static double open(Desk desk, int document) {
        var version = desk.project().documents().get(document).witnesses().getFirst().id();
        double time = Figures.time(desk, () -> desk.window().panes().open(version));
        desk.fx(() -> {});
        return time;
    }

    @Test
    void tagsOneWordAmongTwentyThousandTags() throws IOException {
        Desk desk = opens(LargeText.document("Tagged", LargeText.paragraphs(LENGTH), TAGS));
        open(desk, 0);
        var times = new double[60];
        for (int i = -20; i < times.length; i++) {
            int at = desk.text().indexOf("Soviet Union", (i + 30) * 20_000);
            desk.fx(() -> desk.window().panes().current().orElseThrow().text().reveal(new Span(at, at + 12)));
            desk.fx(() -> desk.window().panes().current().orElseThrow().text().select(new Span(at, at + 12)));
            double time = tag(desk);
            if (i >= 0) times[i] = time;
        }
        assertThat(desk.tags()).isEqualTo(TAGS + 20 + times.length);
        Figures.tell("a note among 20,000 tags: key to mark (goal: p95 50)", times);
        desk.seesSaved().quits();
    }

    /// From the Enter that accepts the line to the mark.
    private static double tag(Desk desk) {
        desk.types("n").seesTheValueLine().types("why");
        var enter =
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
        double time =
                Figures.time(
                        desk, () -> Event.fireEvent(desk.window().getScene().getFocusOwner(), enter));
        desk.seesNoValueLine();
        return time;
    }

    private static double key(Desk desk, String letter) {
        var typed =
                new KeyEvent(
                        KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
        return Figures.time(
                desk, () -> Event.fireEvent(desk.window().getScene().getFocusOwner(), typed));
    }

    @Test
    void scrollsTwoSideBySide() throws IOException {
        String text = LargeText.paragraphs(LENGTH);
        Desk desk =
                opens(
                        LargeText.document("One", text, TAGS),
                        LargeText.document("Other", text, TAGS));
        open(desk, 0);
        var second = desk.project().documents().get(1).witnesses().getFirst().id();
        desk.fx(() -> desk.window().panes().openBeside(second));
        var times = new double[200];
        for (int i = -60; i < times.length; i++) {
            int place = (i + 60) * 400;
            double time =
                    Figures.frame(
                            desk,
                            () -> desk.window().panes().all().forEach(pane -> pane.text().reveal(new Span(place, place))));
            if (i >= 0) times[i] = time;
        }
        Figures.tell("two of these, level: a frame of scrolling (goal: p95 12)", times);
        desk.quits();
    }

    @Test
    void oneParagraphOf200Kilobytes() throws IOException {
        String text = "Generalissimo Stalin said that the Soviet Union wanted peace. ".repeat(3300);
        Desk desk = opens(LargeText.document("One", text, 500), LargeText.document("Short", "A word.", 0));
        var opened = new double[RUNS];
        for (int i = -1; i < RUNS; i++) {
            open(desk, 1);
            double time = open(desk, 0);
            if (i >= 0) opened[i] = time;
        }
        Figures.tell("one paragraph of 200 kB: open", opened);
        var tagged = new double[20];
        for (int i = -5; i < tagged.length; i++) {
            int at = desk.text().indexOf("Soviet Union", (i + 8) * 5_000);
            desk.selects("Soviet Union", at);
            double time = tag(desk);
            if (i >= 0) tagged[i] = time;
        }
        Figures.tell("  a tag (goal: max 200)", tagged);
        new CorrectingDesk(desk).unlocks();
        desk.fx(() -> desk.window().panes().current().orElseThrow().text().select(new Span(100_000, 100_000)));
        var typed = new double[40];
        for (int i = -20; i < typed.length; i++) {
            double time = key(desk, "e");
            if (i >= 0) typed[i] = time;
        }
        Figures.tell("  a letter typed (goal: max 200)", typed);
        desk.seesSaved().quits();
    }

    @Test
    void filtersTenThousandDocuments() throws IOException {
        var documents = new Document[10_000];
        for (int i = 0; i < documents.length; i++) {
            documents[i] = LargeText.document("Telegram " + i + " from Moscow", "Words " + i, 0);
        }
        Desk desk = opens(documents);
        var field = (TextField) desk.node("#library-filter").orElseThrow();
        var times = new double[40];
        String[] words = {"t", "te", "tel", "tele", "telegram 7", "telegram 77", "777", ""};
        for (int i = -16; i < times.length; i++) {
            String sought = words[(i + 16) % words.length];
            double time = Figures.time(desk, () -> field.setText(sought));
            if (i >= 0) times[i] = time;
        }
        Figures.tell("10,000 documents: a letter in the filter (goal: 50)", times);
        System.out.println("  cells drawn: " + desk.nodes(".library-cell").size());
        desk.quits();
    }

    private Desk opens(Document... documents) throws IOException {
        Path file = folder.resolve("large.postil");
        ProjectFile.create(file, LargeText.project(List.of(documents)), List.of()).close();
        return Desk.at(folder.resolve("data"), List.of(file)).seesAProject();
    }
}
