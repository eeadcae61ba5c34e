package org.postil.ui.annotation.asking;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.postil.session.tagging.value.Pick;
import org.postil.ui.fx.Texts;

/// The picker: one line over everything that can be said at the words, of every kind of tag. Typing
/// filters, Up and Down choose, Enter accepts, Escape leaves nothing behind.
final class PickLine extends VBox {

    private final Choosing<Pick> choosing;

    /// @param left called when the picker is done with, answered or not
    PickLine(PickQuestion question, Runnable left) {
        choosing =
                new Choosing<>(
                        question.offered(),
                        question.heading(),
                        PickCell::new,
                        pick -> {
                            left.run();
                            question.answered().accept(pick);
                        });
        getStyleClass().addAll("value-line", "pick-line");
        var title = new Label(question.heading());
        title.getStyleClass().add("title");
        var heading = new HBox(title);
        heading.getStyleClass().add("heading");
        var hint = new Label(Texts.text("ui.value.hint"));
        hint.getStyleClass().addAll("faint", "hint");
        getChildren().addAll(heading, choosing, hint);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() != KeyCode.ESCAPE) return;
                    left.run();
                    key.consume();
                });
        choosing.fill("", true);
    }

    @Override
    public void requestFocus() {
        choosing.requestFocus();
    }
}
