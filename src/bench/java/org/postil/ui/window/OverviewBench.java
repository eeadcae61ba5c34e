package org.postil.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.PLUS;
import static javafx.scene.input.KeyCode.SHIFT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.session.LargeProject;
import org.postil.store.ProjectFile;
import org.postil.ui.fx.Segments;

/// The overview of 10,000 documents of 3 kB under 200,000 tags, in the window: how long it takes
/// from the key to the first picture, and what keeps the JavaFX thread longest meanwhile, in time of
/// its own; the same of each other form, of sorting, walking, zooming and selecting.
/// `mvn -Pbench test -Dtest=OverviewBench`; `-Ddocuments=1000` makes a smaller one, `-Dlarge=FILE`
/// keeps it. `-Dtest=OverviewBench#theFirstTime` in a machine of its own: what a reader waits who
/// has just started the program.
class OverviewBench {

    private static final int DOCUMENTS = Integer.getInteger("documents", 10_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final List<String> TABLES = List.of("dates", "voices", "topics", "people");

    @TempDir Path folder;
    private Desk desk;

    @Test
    void theFirstTime() throws IOException {
        Path file = large();
        Figures.machine();
        desk = Desk.at(folder.resolve("data"), List.of(file)).seesAProject();
        Stalls.awaitQuiet();
        desk.await(OverviewBench::isSecondCopyMade);
        var first = new Times(1);
        first.take(0, () -> desk.presses(CONTROL, DIGIT4), () -> isSelected(DOCUMENTS));
        first.tell("key to first picture, the first time");
        desk.quits();
    }

    /// It is begun when a project has been opened, and reads all of it.
    private static boolean isSecondCopyMade() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(one -> one.getKey().getName().equals("postil-second-copy"))
                .noneMatch(one ->
                        Arrays.stream(one.getValue())
                                .anyMatch(call -> call.getClassName().startsWith("org.postil")));
    }

    private Path large() throws IOException {
        Path file = Path.of(System.getProperty("large", folder.resolve("large.postil").toString()));
        if (!Files.exists(file)) {
            ProjectFile.create(file, LargeProject.of(DOCUMENTS, 7), List.of()).close();
        }
        return file;
    }

    @Test
    void theOverviewOfManyDocuments() throws IOException {
        Path file = large();
        Figures.machine();
        var first = new Times(ROUNDS);
        for (int i = 0; i < ROUNDS; i++) {
            desk = Desk.at(folder.resolve("data" + i), List.of(file)).seesAProject();
            Stalls.awaitQuiet();
            first.take(i, () -> desk.presses(CONTROL, DIGIT4), () -> isSelected(DOCUMENTS));
            if (i + 1 < ROUNDS) desk.quits();
        }
        first.tell("key to first picture");
        for (String table : TABLES) {
            several(
                    "to " + table,
                    () -> form(0),
                    () -> form(1 + TABLES.indexOf(table)),
                    () -> isFilled(table));
            several(
                    "sort " + table,
                    () -> desk.fx(() -> table(table).getSortOrder().clear()),
                    () -> desk.fx(() -> table(table).getSortOrder().add(column(table, 1))),
                    () -> true);
        }
        form(0);
        several("zoom", () -> desk.presses(DIGIT0), () -> desk.presses(PLUS), () -> true);
        several("walk to the end", () -> desk.presses(HOME), () -> desk.presses(END), () -> true);
        several("select all", () -> desk.presses(HOME), () -> desk.presses(SHIFT, END), () -> true);
        several("line", () -> line("", DOCUMENTS), () -> line("straits", DOCUMENTS / 20), () -> true);
        desk.quits();
    }

    private void several(String what, Runnable before, Runnable action, BooleanSupplier done) {
        var times = new Times(ROUNDS);
        for (int i = 0; i < ROUNDS; i++) {
            before.run();
            Stalls.awaitQuiet();
            times.take(i, action, done);
        }
        times.tell(what);
    }

    private record Times(double[] whole, double[] background, double[] stalls) {

        Times(int rounds) {
            this(new double[rounds], new double[rounds], new double[rounds]);
        }

        void take(int round, Runnable action, BooleanSupplier done) {
            var watch = new Stalls();
            action.run();
            whole[round] = watch.until(done);
            background[round] = watch.inBackground();
            stalls[round] = watch.longest();
        }

        void tell(String what) {
            Figures.tell(what, whole);
            Figures.tell(what + ", CPU in the background", background);
            Figures.tell(what + ", longest on the JavaFX thread", stalls);
        }
    }

    private boolean isSelected(int documents) {
        return desk.node("#timeline").isPresent()
                && desk.nodes(".chart-box .faint").stream()
                        .anyMatch(one -> one instanceof Label label
                                && label.getText().replace(",", "").startsWith(documents + " "));
    }

    private boolean isFilled(String table) {
        return desk.node("#overview-" + table)
                .filter(one -> !((TableView<?>) one).getItems().isEmpty())
                .isPresent();
    }

    @SuppressWarnings("unchecked")
    private TableView<Object> table(String name) {
        return (TableView<Object>) desk.node("#overview-" + name).orElseThrow();
    }

    private TableColumn<Object, ?> column(String name, int index) {
        return table(name).getColumns().get(index);
    }

    private void line(String words, int documents) {
        desk.fx(() -> ((TextField) desk.nodes(".chart-box .selection").getFirst()).setText(words));
        desk.await(() -> isSelected(documents));
    }

    private void form(int number) {
        desk.fx(() -> {
            var forms = (Segments<?>) desk.node("#overview-forms").orElseThrow();
            ((ToggleButton) forms.getChildren().get(number)).fire();
            if (number == 0) desk.node("#timeline").ifPresent(javafx.scene.Node::requestFocus);
        });
    }
}
