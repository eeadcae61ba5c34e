package org.postil.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT4;

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
import org.junit.jupiter.api.io.TempDir;
import org.postil.analysis.overview.chart.Chart;
import org.postil.ui.fx.Segments;
import org.postil.ui.overview.Grid;
import org.postil.ui.overview.Passage;
import org.postil.ui.overview.time.TimelinePane;

/// The overview of the sample, and what a reader does with it.
abstract class OverviewDesk {

    @TempDir Path folder;
    Desk desk;

    @BeforeEach
    void opensTheOverview() {
        desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("sample.postil"));
        desk.goesTo("A").presses(CONTROL, DIGIT4);
        desk.await(() -> desk.node("#timeline").isPresent());
        desk.fx(() -> timeline().requestFocus());
    }

    List<String> counts() {
        return desk.nodes(".chart-box .find-line .faint").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    /// What is named along the line of time of a box.
    List<String> times(int box) {
        return Desk.onFx(() ->
                ((TimelinePane) desk.nodes("#timeline").get(box))
                        .chart().shapes().stream()
                                .filter(Chart.Words.class::isInstance)
                                .map(Chart.Words.class::cast)
                                .filter(words -> words.align() == Chart.Align.MIDDLE)
                                .map(Chart.Words::text)
                                .toList());
    }

    String selected() {
        return ((Label) desk.nodes(".chart-box .faint").getFirst()).getText();
    }

    Node timeline() {
        return desk.node("#timeline").orElseThrow();
    }

    String spoken() {
        return Desk.onFx(() -> timeline().getAccessibleText());
    }

    /// How many dates are in sight, as it is said where none is current.
    int inSight() {
        desk.fx(() -> drag(5, 5));
        String number = spoken().replaceAll("\\D+", " ").strip().split(" ")[0];
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    void turnTheWheel(double by) {
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

    void drag(double from, double to) {
        mouse(MouseEvent.MOUSE_PRESSED, from);
        mouse(MouseEvent.MOUSE_DRAGGED, to);
        mouse(MouseEvent.MOUSE_RELEASED, to);
    }

    void mouse(EventType<MouseEvent> type, double at) {
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
    List<Passage> passages() {
        return Desk.onFx(() ->
                List.copyOf(
                        ((ListView<Passage>) desk.node(".found-passages").orElseThrow())
                                .getItems()));
    }

    static String words(Passage passage) {
        return passage.tag().orElseThrow().anchor().quote(passage.document().mainWitness().text());
    }

    void form(int number) {
        desk.fx(() -> {
            var forms = (Segments<?>) desk.node("#overview-forms").orElseThrow();
            ((ToggleButton) forms.getChildren().get(number)).fire();
        });
    }

    void field(int box, String words) {
        desk.fx(() -> ((TextField) desk.nodes(".chart-box .selection").get(box)).setText(words));
    }

    @SuppressWarnings("unchecked")
    TableView<Grid.Line> grid(String query) {
        return (TableView<Grid.Line>) desk.node(query).orElseThrow();
    }

    MenuButton writing() {
        return (MenuButton) desk.node("#overview-write").orElseThrow();
    }
}
