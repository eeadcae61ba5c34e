package org.postil.ui.fx;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.postil.ui.fx.access.TabKey;

/// A card over the window, one at a time, until it is answered or left: Escape and a press beside
/// it leave it. While none is open it lets everything through.
public final class Overlay extends StackPane {

    private Runnable back = () -> {};

    public Overlay() {
        getStyleClass().add("overlay");
        setAlignment(Pos.CENTER);
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                press -> {
                    if (press.getTarget() == this) close();
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() != KeyCode.ESCAPE) return;
                    close();
                    key.consume();
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveList);
        TabKey.staysIn(this);
        setVisible(false);
    }

    /// A list takes Escape for itself, though nothing is edited in it.
    private void leaveList(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE || !(key.getTarget() instanceof ListView<?>)) return;
        close();
        key.consume();
    }

    /// Opens a card, with the focus in it.
    ///
    /// @param focused what has the focus again afterwards
    public void open(Region card, Node focused) {
        close();
        card.getStyleClass().add("card");
        getChildren().setAll(card);
        setVisible(true);
        back = focused::requestFocus;
        card.requestFocus();
    }

    public boolean isOpen() {
        return isVisible();
    }

    /// Closes what is open and leaves nothing behind.
    public void close() {
        setVisible(false);
        getChildren().clear();
        back.run();
        back = () -> {};
    }
}
