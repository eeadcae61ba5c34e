package org.postil.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.MINUS;
import static javafx.scene.input.KeyCode.PLUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Letters of documents are made larger and smaller with keys.
class TypeSizeTest {

    @TempDir Path folder;

    @Test
    void fromFourFifthsToThreeTimesTheirSize() {
        Desk desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("s.postil"));
        desk.goesTo("A");
        double usual = size(desk);
        presses(desk, PLUS, 13);
        assertThat(size(desk) / usual).isCloseTo(3, Offset.offset(0.01));
        presses(desk, DIGIT0, 1);
        presses(desk, MINUS, 4);
        assertThat(size(desk) / usual).isCloseTo(0.8, Offset.offset(0.01));
        desk.quits();
    }

    @Test
    void panesWhoseLinesWouldHaveBarelyAWordStandOneUnderTheOther() {
        Desk desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("s.postil"));
        desk.goesTo("A");
        desk.fx(() -> desk.window().panes().split().orElseThrow().run());
        assertThat(orientation(desk)).isEqualTo(Orientation.HORIZONTAL);
        presses(desk, PLUS, 13);
        assertThat(orientation(desk)).isEqualTo(Orientation.VERTICAL);
        desk.photographs("panes-large-letters", 1);
        presses(desk, DIGIT0, 1);
        assertThat(orientation(desk)).isEqualTo(Orientation.HORIZONTAL);
        desk.quits();
    }

    @Test
    void nothingIsDrawnBetweenPanesThatStandOneUnderTheOther() {
        Desk desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("s.postil"));
        desk.presses(CONTROL, KeyCode.DIGIT2);
        desk.await(() -> hasGutter(desk));
        presses(desk, PLUS, 13);
        desk.await(() -> !hasGutter(desk));
        presses(desk, DIGIT0, 1);
        desk.await(() -> hasGutter(desk));
        desk.quits();
    }

    private static boolean hasGutter(Desk desk) {
        return desk.node(".gutter").filter(Node::isVisible).isPresent();
    }

    private static Orientation orientation(Desk desk) {
        return Desk.onFx(() -> desk.window().panes().getOrientation());
    }

    private static void presses(Desk desk, KeyCode key, int times) {
        for (int i = 0; i < times; i++) desk.presses(CONTROL, key);
    }

    private static double size(Desk desk) {
        return Desk.onFx(() -> {
            desk.window().applyCss();
            var text = (Text) desk.window().panes().lookup(".paragraph-text > .text");
            return text.getFont().getSize();
        });
    }
}
