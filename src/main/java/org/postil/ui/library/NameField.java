package org.postil.ui.library;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;

/// A name that is being changed where it stands. Enter and leaving it take it over, unless it is
/// blank; Escape leaves it as it was.
final class NameField extends TextField {

    private final String before;
    private final Consumer<String> changed;
    private final Runnable left;
    private boolean over;

    NameField(String before, Consumer<String> changed, Runnable left) {
        super(before);
        this.before = before;
        this.changed = changed;
        this.left = left;
        getStyleClass().add("name-field");
        Naming.name(this, Texts.text("ui.library.name"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) end(true);
                });
        Platform.runLater(() -> {
            requestFocus();
            selectAll();
        });
    }

    private void press(KeyEvent key) {
        boolean enter = key.getCode() == KeyCode.ENTER;
        if (!enter && key.getCode() != KeyCode.ESCAPE) return;
        key.consume();
        end(enter);
    }

    private void end(boolean take) {
        if (over) return;
        over = true;
        String name = getText().strip();
        left.run();
        if (take && !name.isEmpty() && !name.equals(before)) changed.accept(name);
    }
}
