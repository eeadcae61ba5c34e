package org.postil.ui.window.reading;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.postil.model.ParagraphNumbers;
import org.postil.model.Witness;
import org.postil.text.Span;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.desk.ReadingPane;

/// Asks above the text for a paragraph's number and goes there: Enter goes, Escape leaves.
final class GoTo {

    private final ReadingPane pane;
    private final TextField field = new TextField();
    private final Label problem = new Label();

    GoTo(ReadingPane pane) {
        this.pane = pane;
    }

    void ask() {
        int count = numbers().count();
        var words = new Label(Texts.text("ui.go-to"));
        words.setLabelFor(field);
        field.setId("go-to-field");
        field.setPrefColumnCount(5);
        problem.setText(Texts.text("ui.go-to.count", count));
        problem.getStyleClass().add("faint");
        var bar = new HBox(8, words, field, problem);
        bar.getStyleClass().add("pane-bar");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) leave();
                });
        pane.setBar(Optional.of(bar));
        field.requestFocus();
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            pane.requestFocus();
        } else if (key.getCode() == KeyCode.ENTER) {
            go();
        } else {
            return;
        }
        key.consume();
    }

    private void go() {
        Optional<Span> found = number().flatMap(numbers()::paragraph);
        if (found.isEmpty()) {
            problem.setText(Texts.text("ui.go-to.none", numbers().count()));
            return;
        }
        int start = found.get().start();
        pane.requestFocus();
        pane.text().select(new Span(start, start));
        pane.text().reveal(new Span(start, start));
    }

    private Optional<Integer> number() {
        try {
            return Optional.of(Integer.valueOf(field.getText().strip()));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private ParagraphNumbers numbers() {
        Witness witness = pane.text().witness().orElseThrow();
        return ParagraphNumbers.of(witness);
    }

    private void leave() {
        pane.setBar(Optional.empty());
    }
}
