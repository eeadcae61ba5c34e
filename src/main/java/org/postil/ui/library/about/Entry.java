package org.postil.ui.library.about;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.postil.ui.fx.access.Naming;
import org.postil.ui.fx.access.TabKey;

/// A field with what it holds, and under it what that means or why it can't stand there. Enter and
/// leaving it take over what was typed, where it can stand there; Escape takes it back.
final class Entry extends VBox {

    private final TextInputControl field;
    private final Label words = new Label();
    private final Function<String, Reading> reading;
    private final Consumer<String> changed;
    private final boolean lines;
    private String shown = "";
    private boolean taking;

    /// @param lines true where Enter begins a new line
    private Entry(
            TextInputControl field,
            boolean lines,
            Function<String, Reading> reading,
            Consumer<String> changed) {
        this.field = field;
        this.lines = lines;
        this.reading = reading;
        this.changed = changed;
        getStyleClass().add("entry");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("words");
        getChildren().addAll(field, words);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.textProperty().addListener((_, _, _) -> say());
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) leave();
                });
        say();
    }

    /// One line.
    static Entry line(Function<String, Reading> reading, Consumer<String> changed) {
        return new Entry(new TextField(), false, reading, changed);
    }

    /// A value that may be too long for one line, but has no line ends.
    static Entry wide(Function<String, Reading> reading, Consumer<String> changed) {
        return new Entry(area(2), false, typed -> reading.apply(oneLine(typed)), changed);
    }

    /// Thoughts, in as many lines as they need.
    static Entry memo(Consumer<String> changed) {
        return new Entry(area(4), true, typed -> new Reading.Value(typed, ""), changed);
    }

    Entry named(String id, String name) {
        field.setId(id);
        Naming.name(field, name);
        return this;
    }

    Entry prompting(String prompt) {
        field.setPromptText(prompt);
        return this;
    }

    Entry readOnly(boolean readOnly) {
        field.setEditable(!readOnly);
        return this;
    }

    /// Shows what is kept. What is just being typed stays.
    void show(String value) {
        boolean typing = field.isFocused() && isChanged();
        shown = value;
        if (!typing && !field.getText().equals(value)) field.setText(value);
        say();
    }

    /// Takes over what was typed, if it can stand there.
    void commit() {
        if (taking || !field.isEditable() || !isChanged()) return;
        if (!(reading.apply(field.getText()) instanceof Reading.Value good)) return;
        boolean other = !good.value().equals(shown);
        shown = good.value();
        field.setText(shown);
        if (!other) return;
        taking = true;
        changed.accept(shown);
        taking = false;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    /// What can't stand there is not left behind.
    private void leave() {
        commit();
        if (reading.apply(field.getText()) instanceof Reading.Wrong) field.setText(shown);
    }

    private boolean isChanged() {
        return !field.getText().equals(shown);
    }

    private void press(KeyEvent key) {
        boolean enter = key.getCode() == KeyCode.ENTER && !lines;
        boolean escape = key.getCode() == KeyCode.ESCAPE && isChanged();
        if (!enter && !escape) return;
        if (enter) commit();
        else field.setText(shown);
        key.consume();
    }

    private void say() {
        boolean wrong = false;
        String sentence =
                switch (reading.apply(field.getText())) {
                    case Reading.Value good -> good.words();
                    case Reading.Wrong bad -> {
                        wrong = true;
                        yield bad.sentence();
                    }
                };
        words.setText(sentence);
        words.setVisible(!sentence.isEmpty());
        words.setManaged(!sentence.isEmpty());
        words.getStyleClass().remove("problem");
        if (wrong) words.getStyleClass().add("problem");
    }

    private static TextArea area(int rows) {
        var area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        TabKey.leaves(area);
        return area;
    }

    private static String oneLine(String typed) {
        return typed.replaceAll("\\s+", " ");
    }
}
