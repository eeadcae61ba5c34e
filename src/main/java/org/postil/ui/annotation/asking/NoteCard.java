package org.postil.ui.annotation.asking;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.postil.ui.fx.Texts;

/// A footnote at its mark. Enter goes to it, Escape and a click leave.
public final class NoteCard extends VBox {

    private static final double HEIGHT = 220;

    /// @param note its words
    /// @param go goes to where it stands
    /// @param leave leaves it
    public NoteCard(String note, Runnable go, Runnable leave) {
        getStyleClass().addAll("value-line", "note-card");
        var words = new Label(note);
        words.setWrapText(true);
        words.getStyleClass().add("note-words");
        var scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        scroll.setFocusTraversable(false);
        var hint = new Label(Texts.text("ui.footnote.hint"));
        hint.getStyleClass().addAll("faint", "hint");
        getChildren().addAll(scroll, hint);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Texts.text("ui.footnote.spoken", note));
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> leave.run());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> press(key, scroll, go, leave));
    }

    private static void press(KeyEvent key, ScrollPane scroll, Runnable go, Runnable leave) {
        switch (key.getCode()) {
            case ENTER -> {
                leave.run();
                go.run();
            }
            case ESCAPE -> leave.run();
            case DOWN, UP -> scroll(scroll, key.getCode() == KeyCode.DOWN ? 0.2 : -0.2);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private static void scroll(ScrollPane scroll, double by) {
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + by, 0, 1));
    }
}
