package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import org.postil.model.Document;
import org.postil.model.annotation.Annotation;
import org.postil.model.id.Id;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// A reader at the desk who corrects texts.
final class CorrectingDesk {

    private final Desk desk;

    CorrectingDesk(Desk desk) {
        this.desk = desk;
    }

    /// Opens the current text for correction.
    CorrectingDesk unlocks() {
        desk.presses(KeyCode.F2);
        assertThat(isOpen()).isTrue();
        return this;
    }

    CorrectingDesk locks() {
        desk.presses(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        return this;
    }

    boolean isOpen() {
        return Desk.onFx(() -> desk.window().correcting().transcribing().isOpen());
    }

    /// Puts the caret this many characters behind where these words begin.
    CorrectingDesk putsTheCaret(String words, int behind) {
        int at = desk.text().indexOf(words);
        assertThat(at).as(words).isNotNegative();
        desk.fx(() -> pane().requestFocus());
        desk.fx(() -> pane().select(new Span(at + behind, at + behind)));
        desk.fx(() -> pane().reveal(new Span(at, at)));
        return this;
    }

    CorrectingDesk presses(KeyCode... keys) {
        desk.presses(keys);
        return this;
    }

    CorrectingDesk presses(KeyCode key, int times) {
        for (int i = 0; i < times; i++) desk.presses(key);
        return this;
    }

    CorrectingDesk types(String words) {
        desk.types(words);
        return this;
    }

    /// Undoes until the text is this one, and says how often: a pause of half a second parts steps.
    int undoesAllTyping(String text) {
        int steps = 0;
        for (; steps < 20 && !desk.text().equals(text); steps++) desk.undoes();
        assertThat(desk.text()).isEqualTo(text);
        return steps;
    }

    /// Opens the main version of a document in the current pane.
    CorrectingDesk opensInstead(String title) {
        Document document =
                desk.project().documents().stream()
                        .filter(one -> one.title().startsWith(title))
                        .findFirst()
                        .orElseThrow();
        desk.fx(() -> desk.window().panes().open(document.main()));
        return this;
    }

    /// True where these words of the current text are in sight.
    boolean seesWords(String words) {
        int at = desk.text().indexOf(words);
        Span span = new Span(at, at + words.length());
        return Desk.onFx(() -> pane().places().screenBounds(span).isPresent());
    }

    /// Goes to a panel at the right.
    CorrectingDesk sees(String panel) {
        desk.fx(() -> desk.window().see(panel));
        return this;
    }

    /// What the status line says of the places of tags.
    CorrectingDesk seesPlaces(String words) {
        desk.await(() -> ((Button) desk.window().lookup("#places")).getText().equals(words));
        return this;
    }

    String selected() {
        return Desk.onFx(() -> pane().selection().of(pane().witness().orElseThrow().text()));
    }

    /// In the list of places where words are to be replaced.
    CorrectingDesk unchecksTheFirstPlace() {
        desk.fx(() -> desk.window().lookup(".checked-passages").requestFocus());
        return presses(KeyCode.SPACE);
    }

    CorrectingDesk pastes(String words) {
        desk.fx(() -> {
            var copied = new ClipboardContent();
            copied.putString(words);
            Clipboard.getSystemClipboard().setContent(copied);
        });
        return presses(KeyCode.CONTROL, KeyCode.V);
    }

    /// What an input method sends: what is composed so far, or what is committed.
    CorrectingDesk composes(String composed, String committed) {
        var run = new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW);
        var event =
                new InputMethodEvent(
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                        composed.isEmpty() ? List.of() : List.of(run),
                        committed,
                        0);
        desk.fx(() -> Event.fireEvent(pane().focusTarget(), event));
        return this;
    }

    int caret() {
        return Desk.onFx(() -> pane().selection().end());
    }

    /// What the tag with this id holds on to now.
    String words(Id<Annotation> tag) {
        return quote(desk.witness().annotation(tag).orElseThrow());
    }

    boolean isLost(Id<Annotation> tag) {
        return desk.witness().annotation(tag).orElseThrow().anchor() instanceof Anchor.Orphan;
    }

    private String quote(Annotation tag) {
        return tag.anchor().quote(desk.text());
    }

    private org.postil.ui.text.WitnessPane pane() {
        return desk.window().panes().current().orElseThrow().text();
    }
}
