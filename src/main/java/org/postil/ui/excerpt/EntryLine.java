package org.postil.ui.excerpt;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A line that asks for words: a meaning, a question. Enter takes them, Escape leaves; the focus
/// then goes back to where it was.
public final class EntryLine extends VBox {

    private final Label question = new Label();
    private final TextField field = new TextField();
    private Consumer<String> taken = _ -> {};
    private boolean optional;
    private Optional<Node> before = Optional.empty();

    EntryLine() {
        super(2);
        getStyleClass().add("entry-line");
        question.setWrapText(true);
        question.setLabelFor(field);
        field.setId("sheet-entry");
        getChildren().addAll(question, field);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        close();
    }

    /// Asks for what may be left out: Escape, or nothing typed, gives an empty answer.
    void askFurther(String words, Consumer<String> answer) {
        ask(words, answer);
        optional = true;
    }

    /// Asks, and proposes an answer, which Enter takes and typing replaces.
    void propose(String words, String answer, Consumer<String> taking) {
        ask(words, taking);
        field.setText(answer);
        field.selectAll();
    }

    /// Asks, with the focus.
    void ask(String words, Consumer<String> answer) {
        optional = false;
        before = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        question.setText(words);
        field.clear();
        taken = answer;
        setVisible(true);
        setManaged(true);
        applyCss();
        field.requestFocus();
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) leave(false);
        else if (key.getCode() == KeyCode.ENTER) leave(true);
        else return;
        key.consume();
    }

    private void leave(boolean takes) {
        String words = field.getText().strip();
        Consumer<String> answered = taken;
        close();
        before.ifPresent(Node::requestFocus);
        boolean mayBeNothing = optional;
        if (takes && (mayBeNothing || !words.isEmpty())) answered.accept(words);
        else if (mayBeNothing) answered.accept("");
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        taken = _ -> {};
    }
}
