package org.postil.ui.window;

import java.util.List;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.GenericStyledArea;
import org.postil.text.Span;
import org.postil.ui.text.WitnessPane;
import org.postil.ui.window.desk.ReadingPane;

/// What a reader does at the desk to read: selects, goes to places, arranges panes.
record ReadingDesk(Desk desk) {

    /// Presses a key with Alt, and Shift if so.
    ReadingDesk presses(KeyCode code, boolean shift) {
        desk.fx(() -> {
            var key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, true, false);
            Event.fireEvent(desk.window().getScene().getFocusOwner(), key);
        });
        return this;
    }

    /// The words that are selected in the current pane.
    String selected() {
        return Desk.onFx(() -> text().selection().of(text().witness().orElseThrow().text()));
    }

    /// How many lines the whole text is shown in before they wrap.
    int lines() {
        return Desk.onFx(
                () -> ((GenericStyledArea<?, ?, ?>) text().focusTarget()).getParagraphs().size());
    }

    int caret() {
        return Desk.onFx(() -> text().selection().start());
    }

    ReadingDesk scrolls(int pane, double relative) {
        desk.fx(() -> desk.window().panes().enter(panes().get(pane)));
        desk.fx(() -> Event.fireEvent(panes().get(pane), key()));
        desk.fx(() -> panes().get(pane).text().places().showAtTop(relative));
        return this;
    }

    double top(int pane) {
        return Desk.onFx(() -> panes().get(pane).text().places().relativeTop().orElseThrow());
    }

    boolean sees(String words) {
        return Desk.onFx(() -> {
            int at = text().witness().orElseThrow().text().indexOf(words);
            return text().places().screenBounds(new Span(at, at + words.length())).isPresent();
        });
    }

    private static KeyEvent key() {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_DOWN, false, false, false, false);
    }

    private List<ReadingPane> panes() {
        return desk.window().panes().all();
    }

    private WitnessPane text() {
        return desk.window().panes().current().orElseThrow().text();
    }
}
