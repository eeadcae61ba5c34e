package org.postil.ui.text;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.INSERT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.fxmisc.wellbehaved.event.EventPattern.anyOf;
import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;
import static org.fxmisc.wellbehaved.event.InputMap.consume;
import static org.fxmisc.wellbehaved.event.InputMap.ignore;
import static org.fxmisc.wellbehaved.event.InputMap.sequence;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.postil.message.Message;
import org.postil.text.Breaks;
import org.postil.text.CleanText;
import org.postil.text.Span;
import org.postil.text.Splice;

/// Turns what is done to a text area that is open for correction into splices of its text, and
/// hands them to a [Typist]; the area shows them when it is told what the text is then.
///
/// Letters are whole: Backspace takes a letter with its marks. Undo is not the area's: its keys
/// pass through to the window.
final class Typing {

    /// More than this is not pasted into a text but brought in as a document.
    static final int MOST_PASTED = 1_000_000;

    private final WitnessArea area;
    private Optional<Typist> typist = Optional.empty();

    /// The first half of a letter of which a keyboard sent only that yet.
    private String half = "";

    Typing(WitnessArea area) {
        this.area = area;
        Nodes.addInputMap(
                area,
                sequence(
                        passing(),
                        consume(
                                keyPressed(BACK_SPACE, SHORTCUT_DOWN),
                                _ -> delete(Breaks.wordBefore(text(), caret()))),
                        consume(
                                keyPressed(DELETE, SHORTCUT_DOWN),
                                _ -> delete(Breaks.wordAfter(text(), caret())))));
    }

    /// Keys that the area would take for itself.
    private static InputMap<KeyEvent> passing() {
        return ignore(
                anyOf(
                        keyPressed(Z, SHORTCUT_DOWN),
                        keyPressed(Z, SHORTCUT_DOWN, SHIFT_DOWN),
                        keyPressed(Y, SHORTCUT_DOWN),
                        keyPressed(TAB),
                        keyPressed(INSERT)));
    }

    /// From now on this one takes what is typed.
    void open(Typist now) {
        typist = Optional.of(now);
    }

    void close() {
        typist = Optional.empty();
        half = "";
    }

    /// Other words instead of those that are shown here.
    void replace(Span shown, String words) {
        if (isHalf(words)) {
            half = words;
            return;
        }
        String whole = half + words;
        half = "";
        type(area.typed(shown, whole));
    }

    void deleteLetterBefore() {
        delete(Breaks.letterBefore(text(), caret()));
    }

    void deleteLetterAfter() {
        delete(Breaks.letterAfter(text(), caret()));
    }

    /// Moves the selected words to another place.
    void move(int place) {
        Span words = area.selected();
        if (words.isEmpty() || (words.start() <= place && place <= words.end())) return;
        Span whole = words.hull(new Span(place, place));
        String moved = words.of(text());
        String passed =
                place < words.start()
                        ? text().substring(place, words.start())
                        : text().substring(words.end(), place);
        String then = place < words.start() ? moved + passed : passed + moved;
        type(Splice.replace(text(), whole, then));
    }

    /// Puts in what was copied elsewhere, as plain text that can be kept.
    void paste(String copied) {
        String words = copied.replaceAll("\0+\\z", "");
        if (words.isEmpty()) return;
        if (words.length() > MOST_PASTED) {
            say(Message.of("ui.paste.too-much", words.length(), MOST_PASTED));
            return;
        }
        area.replaceSelection(words);
        int replaced = CleanText.unwritable(words);
        int turning = CleanText.turningDirection(words);
        if (replaced > 0) say(Message.of("ui.paste.unwritable", replaced));
        else if (turning > 0) say(Message.of("ui.paste.direction", turning));
    }

    private void delete(Span span) {
        Span gone = area.selected().isEmpty() ? span : area.selected();
        type(Splice.delete(text(), gone));
    }

    private void type(Splice splice) {
        if (splice.removed().isEmpty() && splice.inserted().isEmpty()) return;
        typist(one -> area.expect(splice.insertedEnd(), () -> one.types(splice)));
    }

    private void say(Message sentence) {
        typist(one -> one.says(sentence));
    }

    private void typist(Consumer<Typist> action) {
        typist.ifPresent(action);
    }

    private String text() {
        return area.text();
    }

    private int caret() {
        return area.caret();
    }

    private static boolean isHalf(String words) {
        return words.length() == 1 && Character.isHighSurrogate(words.charAt(0));
    }
}
