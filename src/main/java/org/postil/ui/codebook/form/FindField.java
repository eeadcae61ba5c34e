package org.postil.ui.codebook.form;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;

/// A field that narrows a list down while one types, with the count of what is left.
public final class FindField extends HBox {

    private final TextField field = new TextField();
    private final Label count = new Label();

    /// @param words what can be found, as a prompt
    public FindField(String words, Consumer<String> typed) {
        super(8);
        getStyleClass().add("find-field");
        field.setPromptText(words);
        Naming.name(field, words);
        field.textProperty().addListener((_, _, now) -> typed.accept(now));
        HBox.setHgrow(field, Priority.ALWAYS);
        count.getStyleClass().add("faint");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(field, count);
    }

    public String typed() {
        return field.getText().strip();
    }

    public void clear() {
        field.clear();
    }

    /// Says how many are shown of how many.
    public void count(int shown, int all) {
        count.setText(
                shown == all
                        ? Texts.text("ui.codebook.count", all)
                        : Texts.text("ui.tags.some", shown, all));
    }

    public TextField field() {
        return field;
    }
}
