package org.postil.ui.find;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.postil.ui.fx.Texts;

/// Asks for the name of a search, and is not seen else. Enter takes it, unless it is blank; Escape
/// and going elsewhere leave all as it was.
final class SearchName extends HBox {

    private final TextField field = new TextField();
    private final Node back;
    private Consumer<String> named = _ -> {};

    /// @param back what has the focus again afterwards
    SearchName(Node back) {
        super(10);
        this.back = back;
        getStyleClass().add("find-line");
        var label = new Label(Texts.text("ui.find-all.searches.name"));
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        var hint = new Label(Texts.text("ui.find-all.searches.name.hint"));
        hint.getStyleClass().add("faint");
        field.setId("search-name");
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(label, field, hint);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) close();
                });
        close();
    }

    /// Asks, with the focus.
    ///
    /// @param proposal is taken where nothing else is typed
    void ask(String proposal, Consumer<String> answer) {
        named = answer;
        field.setText(proposal);
        setVisible(true);
        setManaged(true);
        applyCss();
        field.requestFocus();
        field.selectAll();
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) take();
        else if (key.getCode() == KeyCode.ESCAPE) back.requestFocus();
        else return;
        key.consume();
    }

    private void take() {
        String name = field.getText().strip();
        if (name.isEmpty()) return;
        Consumer<String> answered = named;
        back.requestFocus();
        answered.accept(name);
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        named = _ -> {};
    }
}
