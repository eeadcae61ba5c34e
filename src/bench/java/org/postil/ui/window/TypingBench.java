package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.store.ProjectFile;

/// How much time of the JavaFX thread a key takes, in a text of 200 kB under 2,000 overlapping tags
/// that is open for correction: the key itself, the edit, all that is computed anew, and one
/// whole frame. Painting has a thread of its own. `mvn -Pbench test`
class TypingBench {

    private static final int TAGS = 2_000;
    private static final int WARM = 100;
    private static final int KEYS = 200;

    @TempDir Path folder;

    @Test
    void aKeyInATextOf200KilobytesWith2000Tags() throws IOException {
        Path file = folder.resolve("large.postil");
        ProjectFile.create(file, LargeText.ofParagraphs(TAGS), List.of()).close();
        Desk desk = Desk.at(folder.resolve("data"), List.of(file)).seesAProject();
        CorrectingDesk hand = new CorrectingDesk(desk);
        hand.unlocks().putsTheCaret("paragraph 60 ", 9);
        report("a letter", desk, () -> typed("e"));
        hand.putsTheCaret("paragraph 90 ", 9);
        report("Backspace", desk, () -> pressed(KeyCode.BACK_SPACE));
        assertThat(desk.text()).contains("paragraph" + "e".repeat(WARM + KEYS) + " 60 ");
        desk.seesSaved().quits();
    }

    private interface Key {
        KeyEvent event();
    }

    private static void report(String what, Desk desk, Key key) {
        keys(desk, key, WARM);
        Figures.tell(what, keys(desk, key, KEYS));
    }

    private static double[] keys(Desk desk, Key key, int count) {
        var times = new double[count];
        for (int i = 0; i < count; i++) {
            times[i] = Figures.frame(desk, () -> Event.fireEvent(focused(desk), key.event()));
        }
        return times;
    }

    private static Node focused(Desk desk) {
        return desk.window().getScene().getFocusOwner();
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }
}
