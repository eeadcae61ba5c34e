package org.postil.ui.text.pointing;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.postil.ui.fx.Texts;

/// Two handles at the ends of the tag that the reader looks at, while the mouse is over the text.
/// The keyboard has keys for the same, and a key hides them.
public final class Handles {

    private final Grip start = new Grip(true);
    private final Grip end = new Grip(false);
    private final Ground ground;
    private boolean near;
    private boolean pulling;

    /// What the handles stand on.
    public interface Ground {

        /// Where the letter at an end of the tag stands on the screen; empty where it is out of
        /// sight, or there is nothing to pull.
        Optional<Bounds> letter(boolean first);

        /// The colour of the tag's line.
        Color colour();

        /// The end is pulled to this point of the screen.
        ///
        /// @param letters true where it may part a word
        void pull(boolean first, double x, double y, boolean letters);

        /// The end is let go where it was pulled to.
        void release(boolean first);

        /// The mouse went down and up on a handle and pulled nothing.
        void click(double x, double y);

        /// The reader thinks better of it.
        void cancel();
    }

    /// Puts handles into a pane, over what is in it.
    public Handles(StackPane pane, Ground ground) {
        this.ground = ground;
        for (Grip grip : List.of(start, end)) {
            grip.setOnMousePressed(MouseEvent::consume);
            grip.setOnMouseDragged(drag -> pull(grip, drag));
            grip.setOnMouseReleased(release -> release(grip, release));
            Tooltip.install(grip, new Tooltip(Texts.text("ui.tagging.pull")));
            pane.getChildren().add(grip);
        }
        pane.addEventFilter(MouseEvent.MOUSE_MOVED, _ -> near(true));
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> near(false));
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Puts the handles where the ends stand now.
    public void place() {
        if (!near && !pulling) return;
        start.place(ground.letter(true), ground);
        end.place(ground.letter(false), ground);
    }

    private void near(boolean now) {
        near = now;
        if (now) place();
        else if (!pulling) hide();
    }

    private void hide() {
        start.setVisible(false);
        end.setVisible(false);
    }

    private void pull(Grip grip, MouseEvent drag) {
        drag.consume();
        if (!drag.isPrimaryButtonDown() || (drag.isStillSincePress() && !pulling)) return;
        pulling = true;
        ground.pull(grip.isFirst(), drag.getScreenX(), drag.getScreenY(), drag.isAltDown());
        place();
    }

    private void release(Grip grip, MouseEvent release) {
        release.consume();
        if (pulling) {
            pulling = false;
            ground.release(grip.isFirst());
        } else if (release.isStillSincePress()) {
            ground.click(release.getScreenX(), release.getScreenY());
        }
        place();
    }

    private void press(KeyEvent key) {
        if (pulling && key.getCode() == KeyCode.ESCAPE) {
            pulling = false;
            ground.cancel();
            key.consume();
        }
        if (key.getCode().isModifierKey()) return;
        near = false;
        if (!pulling) hide();
    }
}
