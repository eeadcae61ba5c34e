package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.model.annotation.Annotation;
import org.postil.model.id.Id;
import org.postil.text.Span;
import org.postil.ui.text.WitnessPane;

/// The ends of a tag are pulled with the mouse.
class PullingTest {

    @TempDir Path folder;
    private Desk desk;
    private Id<Annotation> tag;

    @BeforeEach
    void tagsAName() {
        desk = Desk.at(folder.resolve("data"));
        desk.opensTheSample(folder.resolve("sample.postil")).goesTo("A");
        desk.selects("Generalissimo Stalin").types("p").seesTheValueLine().accepts();
        desk.seesNoValueLine();
        tag = desk.tagOn("Generalissimo Stalin").id();
        desk.putsTheCaretIn("Generalissimo Stalin");
        moves();
    }

    @AfterEach
    void quits() {
        desk.quits();
    }

    @Test
    void anEndThatIsPulledTakesWholeWordsAndIsTakenBack() {
        desk.photographs("handles-light", 2);
        pulls(".grip-end", "Stalin at 9 o'clock", "Stalin at 9 o'clo".length(), false);
        release(".grip-end");
        assertThat(words()).isEqualTo("Generalissimo Stalin at 9 o'clock");
        desk.undoes();
        assertThat(words()).isEqualTo("Generalissimo Stalin");
        desk.redoes();
        moves();
        pulls(".grip-start", "Generalissimo Stalin", "Generalissimo S".length(), false);
        desk.turnsDark().photographs("handles-dark", 2);
        release(".grip-start");
        assertThat(words()).isEqualTo("Stalin at 9 o'clock");
    }

    @Test
    void withAltItPartsAWord() {
        pulls(".grip-end", "Generalissimo Stalin", "Generalissimo Stal".length(), true);
        release(".grip-end");
        assertThat(words()).isEqualTo("Generalissimo Stal");
    }

    @Test
    void escapeAndClosingTheWindowLeaveTheTagAsItWas() {
        pulls(".grip-end", "Stalin at 9 o'clock", "Stalin at 9 o'clo".length(), false);
        desk.presses(KeyCode.ESCAPE);
        release(".grip-end");
        assertThat(words()).isEqualTo("Generalissimo Stalin");
        moves();
        pulls(".grip-end", "Stalin at 9 o'clock", "Stalin at 9 o'clo".length(), false);
        desk.quits();
        Path file = folder.resolve("sample.postil");
        desk = Desk.at(folder.resolve("data"), List.of(file)).seesAProject();
        assertThat(words()).isEqualTo("Generalissimo Stalin");
    }

    @Test
    void itNeverTurnsInsideOut() {
        pulls(".grip-start", "Stalin at 9 o'clock", "Stalin at 9".length(), false);
        release(".grip-start");
        assertThat(words()).isEqualTo("Generalissimo Stalin");
    }

    @Test
    void aKeyHidesTheHandlesAndATextThatIsOpenHasNone() {
        assertThat(isSeen(".grip-end")).isTrue();
        desk.presses(KeyCode.RIGHT);
        assertThat(isSeen(".grip-end")).isFalse();
        desk.presses(KeyCode.F2);
        moves();
        assertThat(isSeen(".grip-end")).isFalse();
    }

    private String words() {
        var here = desk.project().witnesses().filter(one -> one.annotation(tag).isPresent());
        var version = here.findFirst().orElseThrow();
        return version.annotation(tag).orElseThrow().anchor().quote(version.text());
    }

    private boolean isSeen(String handle) {
        return Desk.onFx(() -> pane().lookup(handle).isVisible());
    }

    /// The mouse moves over the text.
    private void moves() {
        desk.fx(() -> {
            Bounds at = pane().localToScreen(pane().getLayoutBounds());
            fire(pane(), MouseEvent.MOUSE_MOVED, at.getCenterX(), at.getCenterY(), false);
        });
    }

    /// Pulls a handle to behind so many letters of these words.
    private void pulls(String handle, String words, int letters, boolean alt) {
        int place = desk.text().indexOf(words) + letters;
        desk.fx(() -> {
            Node grip = pane().lookup(handle);
            Bounds from = grip.localToScreen(grip.getLayoutBounds());
            fire(grip, MouseEvent.MOUSE_PRESSED, from.getCenterX(), from.getCenterY(), false);
            Bounds letter = pane().places().screenBounds(new Span(place - 1, place)).orElseThrow();
            fire(grip, MouseEvent.MOUSE_DRAGGED, letter.getMaxX(), letter.getCenterY(), alt);
        });
    }

    private void release(String handle) {
        desk.fx(() -> {
            Node grip = pane().lookup(handle);
            Bounds at = grip.localToScreen(grip.getLayoutBounds());
            fire(grip, MouseEvent.MOUSE_RELEASED, at.getCenterX(), at.getCenterY(), false);
        });
    }

    private static void fire(
            Node target, EventType<MouseEvent> type, double x, double y, boolean alt) {
        Point2D at = target.screenToLocal(x, y);
        boolean down = type != MouseEvent.MOUSE_MOVED;
        Event.fireEvent(
                target,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        x,
                        y,
                        down ? MouseButton.PRIMARY : MouseButton.NONE,
                        1,
                        false,
                        false,
                        alt,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        type == MouseEvent.MOUSE_PRESSED,
                        new PickResult(target, at.getX(), at.getY())));
    }

    private WitnessPane pane() {
        return desk.window().panes().current().orElseThrow().text();
    }
}
