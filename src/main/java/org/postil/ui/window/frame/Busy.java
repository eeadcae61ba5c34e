package org.postil.ui.window.frame;

import atlantafx.base.controls.RingProgressIndicator;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.postil.ui.fx.Texts;

/// Lies over the window while it waits for something, and says for what. Short waits are not shown.
/// Its ring, the only thing in the program that moves by itself, is not there for those who asked
/// their system for less motion.
public final class Busy extends StackPane {

    /// While it turns, the ring keeps the toolkit busy, and its whole window in memory.
    private static final double STILL = 0;

    private static final double TURNING = -1;
    private static final Duration PATIENCE = Duration.millis(300);

    private final Label words = new Label();
    private final RingProgressIndicator ring = new RingProgressIndicator(STILL);
    private final Button cancel = new Button(Texts.text("ui.cancel"));
    private final VBox card = new VBox(12, ring, words, cancel);
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    private Optional<Node> focused = Optional.empty();

    public Busy() {
        getStyleClass().add("busy");
        card.getStyleClass().add("card");
        card.setAlignment(Pos.CENTER);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        patience.setOnFinished(_ -> show(!Platform.getPreferences().isReducedMotion()));
        cancel.setId("cancel-busy");
        cancel.setCancelButton(true);
        end();
    }

    /// Waits for what can't be called off.
    public void begin(String what) {
        begin(what, Optional.empty());
    }

    /// Waits for what the reader may call off.
    ///
    /// @param called what is done then, besides waiting no longer
    public void begin(String what, Runnable called) {
        begin(what, Optional.of(called));
    }

    private void begin(String what, Optional<Runnable> called) {
        words.setText(what);
        cancel.setVisible(called.isPresent());
        cancel.setManaged(called.isPresent());
        cancel.setOnAction(_ -> {
            end();
            called.ifPresent(Runnable::run);
        });
        card.setVisible(false);
        setVisible(true);
        patience.playFromStart();
    }

    /// Until then the card costs no start anything.
    private void show(boolean moving) {
        if (getChildren().isEmpty()) getChildren().add(card);
        ring.setProgress(moving ? TURNING : STILL);
        ring.setVisible(moving);
        ring.setManaged(moving);
        card.setVisible(true);
        if (!cancel.isVisible() || getScene() == null) return;
        focused = Optional.ofNullable(getScene().getFocusOwner());
        cancel.requestFocus();
    }

    public void end() {
        patience.stop();
        ring.setProgress(STILL);
        setVisible(false);
        if (cancel.isFocused()) focused.ifPresent(Node::requestFocus);
        focused = Optional.empty();
    }
}
