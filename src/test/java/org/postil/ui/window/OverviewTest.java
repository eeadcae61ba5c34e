package org.postil.ui.window;

import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.PERIOD;
import static javafx.scene.input.KeyCode.PLUS;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.ui.fx.Segments;
import org.postil.ui.overview.Grid;
import org.postil.ui.overview.Passage;

/// A reader looks at all documents as a whole, and from every mark goes back to the words.
class OverviewTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void opensTheOverview() {
        desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("sample.postil"));
        desk.goesTo("A").presses(CONTROL, DIGIT4);
        desk.await(() -> desk.node("#timeline").isPresent());
        desk.fx(() -> timeline().requestFocus());
    }

    @Test
    void theArrowKeysWalkTheDatesAndEnterGoesToTheWords() {
        desk.presses(HOME);
        String first = spoken();
        assertThat(first).contains("1919");
        do desk.presses(RIGHT);
        while (!spoken().contains("“"));
        assertThat(spoken()).isNotEqualTo(first);
        desk.presses(ENTER);
        assertThat(desk.selected()).isNotEmpty();
        assertThat(spoken()).contains(desk.selected().replaceAll("\\s+", " "));
    }

    @Test
    void keysAndTheWheelZoomFromYearsToHours() {
        desk.photographs("timeline-light", 1).turnsDark().photographs("timeline-dark", 1);
        int all = inSight();
        desk.presses(HOME).presses(RIGHT).presses(RIGHT).presses(RIGHT);
        for (int i = 0; i < 22; i++) desk.presses(PLUS);
        desk.photographs("timeline-hours-dark", 1);
        desk.fx(() -> drag(5, 5));
        assertThat(inSight()).isLessThan(all);
        desk.presses(DIGIT0);
        assertThat(inSight()).isEqualTo(all);
        desk.fx(() -> turnTheWheel(40));
        desk.fx(() -> turnTheWheel(40));
        desk.fx(() -> turnTheWheel(40));
        assertThat(inSight()).isLessThan(all);
        desk.fx(() -> turnTheWheel(-40));
        desk.fx(() -> turnTheWheel(-40));
        desk.fx(() -> turnTheWheel(-40));
        assertThat(inSight()).isEqualTo(all);
    }

    @Test
    void aStretchThatIsDraggedOrWalkedWithShiftListsItsPassages() {
        desk.presses(HOME).presses(SHIFT, RIGHT).presses(SHIFT, RIGHT);
        int few = passages().size();
        assertThat(few).isGreaterThanOrEqualTo(3);
        desk.presses(SHIFT, END);
        assertThat(passages().size()).isGreaterThan(few);
        desk.photographs("timeline-brushed", 1);
        desk.presses(CONTROL, PERIOD);
        String second = desk.selected();
        desk.presses(CONTROL, PERIOD).presses(CONTROL, COMMA);
        assertThat(desk.selected()).isEqualTo(second);
        desk.fx(() -> drag(95, timeline().getLayoutBounds().getWidth() - 30));
        assertThat(passages().size()).isGreaterThan(few);
    }

    @Test
    void aLineSelectsDocumentsAndTheirDates() {
        int all = inSight();
        field(0, "document:Telegram");
        desk.await(() -> selected().equals("2 documents"));
        assertThat(inSight()).isBetween(1, all - 1);
        field(0, "straits");
        desk.await(() -> selected().equals("1 document"));
        field(0, "(");
        desk.await(() -> selected().contains("bracket"));
    }

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
    void selectionsStandSideBySide() {
        desk.clicks("#overview-compare");
        field(0, "document:1053");
        field(1, "document:Stalin");
        desk.await(() -> desk.nodes("#timeline").size() == 2);
        desk.photographs("overview-compared", 1);
        desk.clicks("#overview-compare");
        assertThat(desk.node("#overview-compare").orElseThrow().isDisabled()).isTrue();
        form(4);
        assertThat(desk.nodes("#overview-people")).hasSize(3);
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

    private String selected() {
        return ((Label) desk.nodes(".chart-box .faint").getFirst()).getText();
    }

    private Node timeline() {
        return desk.node("#timeline").orElseThrow();
    }

    private String spoken() {
        return Desk.onFx(() -> timeline().getAccessibleText());
    }

    /// How many dates are in sight, as it is said where none is current.
    private int inSight() {
        desk.fx(() -> drag(5, 5));
        String number = spoken().replaceAll("\\D+", " ").strip().split(" ")[0];
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    private void turnTheWheel(double by) {
        double x = timeline().localToScene(timeline().getLayoutBounds().getWidth() / 2, 0).getX();
        Event.fireEvent(
                timeline(),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        20,
                        x,
                        20,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        by,
                        0,
                        by,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    private void drag(double from, double to) {
        mouse(MouseEvent.MOUSE_PRESSED, from);
        mouse(MouseEvent.MOUSE_DRAGGED, to);
        mouse(MouseEvent.MOUSE_RELEASED, to);
    }

    private void mouse(EventType<MouseEvent> type, double at) {
        double x = timeline().localToScene(at, 0).getX();
        Event.fireEvent(
                timeline(),
                new MouseEvent(
                        type,
                        x,
                        3,
                        x,
                        3,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    @SuppressWarnings("unchecked")
    private List<Passage> passages() {
        return Desk.onFx(() ->
                List.copyOf(
                        ((ListView<Passage>) desk.node(".found-passages").orElseThrow())
                                .getItems()));
    }

    private static String words(Passage passage) {
        return passage.tag().orElseThrow().anchor().quote(passage.document().mainWitness().text());
    }

    private void form(int number) {
        desk.fx(() -> {
            var forms = (Segments<?>) desk.node("#overview-forms").orElseThrow();
            ((ToggleButton) forms.getChildren().get(number)).fire();
        });
    }

    private void field(int box, String words) {
        desk.fx(() -> ((TextField) desk.nodes(".chart-box .selection").get(box)).setText(words));
    }

    @SuppressWarnings("unchecked")
    private TableView<Grid.Line> grid(String query) {
        return (TableView<Grid.Line>) desk.node(query).orElseThrow();
    }

    private MenuButton writing() {
        return (MenuButton) desk.node("#overview-write").orElseThrow();
    }
}
