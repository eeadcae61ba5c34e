package org.postil.ui.codebook.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.postil.message.Message;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.TabKey;

/// A field of a form under its name. What was typed is taken over when the focus leaves the field,
/// and on Enter (with Ctrl where it has several lines); Escape brings back what stood there. What
/// can't stand there is said below at once, and is not taken over.
public final class FormField extends VBox {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final TextInputControl input;
    private final Consumer<String> taken;
    private final Label problem = new Label();
    private Function<String, Optional<Message>> check = _ -> Optional.empty();
    private String shown = "";

    private FormField(String name, TextInputControl input, Consumer<String> taken) {
        super(2);
        this.input = input;
        this.taken = taken;
        getStyleClass().add("form-field");
        var label = new Label(name);
        label.getStyleClass().add("faint");
        label.setLabelFor(input);
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        getChildren().addAll(label, input, problem);
        input.textProperty().subscribe(this::sayProblem);
        input.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) commit();
                });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// A field of one line.
    ///
    /// @param taken told of every value that is taken over
    public static FormField line(String name, Consumer<String> taken) {
        return new FormField(name, new TextField(), taken);
    }

    /// A field of several lines.
    public static FormField lines(String name, int rows, Consumer<String> taken) {
        var area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        TabKey.leaves(area);
        return new FormField(name, area, taken);
    }

    /// The same, which takes over only what has no problem.
    public FormField checked(Function<String, Optional<Message>> by) {
        check = by;
        return this;
    }

    public FormField prompting(String words) {
        input.setPromptText(words);
        return this;
    }

    /// Shows what stands there now.
    ///
    /// @param same true where it is the same entry as before, so that half typed words stay
    public void show(String value, boolean same) {
        boolean typing = input.isFocused() && !input.getText().equals(shown);
        shown = value;
        if (!same || !typing) {
            if (!input.getText().equals(value)) input.setText(value);
            sayProblem();
        }
    }

    /// Takes over what was typed, unless it can't stand there.
    public void commit() {
        String typed = input.getText();
        if (typed.equals(shown) || !input.isEditable() || problem(typed).isPresent()) return;
        shown = typed;
        taken.accept(typed);
    }

    public void setEditable(boolean editable) {
        input.setEditable(editable);
    }

    /// Puts the caret into the field, with all of it selected.
    public void edit() {
        input.requestFocus();
        input.selectAll();
    }

    /// What says why something can't stand there, taken out of this field, to be shown where there
    /// is more room.
    public Label takeProblem() {
        getChildren().remove(problem);
        return problem;
    }

    public TextInputControl input() {
        return input;
    }

    /// The lines of a text that say something.
    public static List<String> linesOf(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    private Optional<Message> problem(String typed) {
        return typed.equals(shown) ? Optional.empty() : check.apply(typed);
    }

    private void sayProblem() {
        Optional<Message> found = problem(input.getText());
        found.ifPresent(message -> problem.setText(Texts.of(message)));
        problem.setVisible(found.isPresent());
        input.pseudoClassStateChanged(DANGER, found.isPresent());
        input.setAccessibleHelp(found.map(Texts::of).orElse(""));
    }

    private void press(KeyEvent key) {
        boolean several = input instanceof TextArea;
        if (input.getText().equals(shown) && isUndo(key)) {
            undoOutside(key);
            return;
        }
        if (key.getCode() == KeyCode.ENTER && (!several || key.isShortcutDown())) {
            commit();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && !input.getText().equals(shown)) {
            input.setText(shown);
            key.consume();
        }
    }

    private static boolean isUndo(KeyEvent key) {
        return key.isShortcutDown() && key.getCode() == KeyCode.Z;
    }

    /// Where nothing is half typed, Undo means what was done last in the project.
    private void undoOutside(KeyEvent key) {
        input.getScene().getAccelerators().entrySet().stream()
                .filter(accelerator -> accelerator.getKey().match(key))
                .map(Map.Entry::getValue)
                .findFirst()
                .ifPresent(Runnable::run);
        key.consume();
    }
}
