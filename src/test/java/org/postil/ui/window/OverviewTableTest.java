package org.postil.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.PERIOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.postil.edit.LibraryEdit;
import org.postil.ui.overview.Grid;

/// A reader looks at what is counted in all documents, and from every count goes back to the words.
class OverviewTableTest extends OverviewDesk {

    @Test
    void oneVoiceIsFollowedAcrossTheProject() {
        form(2);
        desk.await(() -> !grid("#overview-voices").getItems().isEmpty());
        desk.photographs("voices-light", 1);
        desk.fx(() -> {
            TableView<Grid.Line> table = grid("#overview-voices");
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0, table.getColumns().get(1));
        });
        desk.photographs("voices-chosen", 1);
        desk.presses(ENTER);
        int turns = passages().size();
        assertThat(turns).isGreaterThan(1);
        assertThat(desk.selected()).isEqualTo(words(passages().getFirst()));
        desk.presses(CONTROL, PERIOD);
        assertThat(desk.selected()).isEqualTo(words(passages().get(1)));
        desk.photographs("voice-followed", 1);
        for (int i = 1; i < turns; i++) desk.presses(CONTROL, PERIOD);
        assertThat(desk.selected()).isEqualTo(words(passages().getFirst()));
    }

    @Test
    void topicsAndPeopleByDocumentAreDoorsToTheirPassages() {
        for (int form : List.of(3, 4)) {
            form(form);
            String table = form == 3 ? "#overview-topics" : "#overview-people";
            desk.await(() -> desk.node(table).isPresent());
            desk.photographs(table.substring(1) + "-light", 1);
            Grid.Cell sum = Desk.onFx(() -> grid(table).getItems().getFirst().cells().get(1));
            desk.fx(() -> {
                grid(table).requestFocus();
                grid(table).getSelectionModel().clearAndSelect(0, grid(table).getColumns().get(1));
            });
            desk.presses(ENTER);
            assertThat(passages().size()).isEqualTo(sum.number().orElseThrow());
        }
    }

    @Test
    void aTableStaysSortedWhenTheProjectChanges() {
        form(2);
        desk.await(() -> desk.node("#overview-voices").isPresent());
        TableView<Grid.Line> table = grid("#overview-voices");
        desk.fx(() -> table.getSortOrder().add(table.getColumns().get(4)));
        desk.await(() -> isSorted(table));
        List<Grid.Line> before = Desk.onFx(() -> List.copyOf(table.getItems()));
        desk.does(() -> new LibraryEdit.WriteProjectMemo("A memo."));
        desk.await(() -> !Desk.onFx(() -> List.copyOf(table.getItems())).equals(before));
        desk.await(() -> isSorted(table));
        assertThat(grid("#overview-voices")).isSameAs(table);
    }

    private static boolean isSorted(TableView<Grid.Line> table) {
        List<Integer> words =
                Desk.onFx(() ->
                        table.getItems().stream()
                                .map(line -> line.cells().get(4).number().orElseThrow())
                                .toList());
        return words.equals(words.stream().sorted(Comparator.reverseOrder()).toList());
    }

    @Test
    void everyChartIsWrittenAsPictureAndTable() throws IOException {
        for (int form = 0; form < 5; form++) {
            form(form);
            for (String ending : List.of("svg", "png", "csv")) {
                Path file = folder.resolve("chart" + form + "." + ending);
                desk.wouldName(file);
                int item = List.of("svg", "png", "csv").indexOf(ending);
                desk.fx(() -> writing().getItems().get(item).fire());
                desk.await(
                        () -> Files.exists(file) && desk.label("#said").contains(file.toString()));
                assertThat(Files.size(file)).isPositive();
            }
            assertThat(Files.readString(folder.resolve("chart" + form + ".svg")))
                    .contains("<svg", "</svg>");
        }
        assertThat(Files.readString(folder.resolve("chart2.csv"))).contains("Stalin");
    }
}
