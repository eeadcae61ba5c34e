package org.postil.ui.library;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import org.postil.model.Document.State;
import org.postil.ui.fx.Texts;

/// How far the reader is with a document, as a sign: an empty circle, a half-filled one, a full one
/// with a tick. Told by its form, not by its colour.
final class StateSign extends StackPane {

    private static final double RADIUS = 6.5;

    StateSign(State state) {
        getStyleClass().addAll("state-sign", state.name().toLowerCase(Locale.ROOT));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words(state));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPrefSize(2 * RADIUS + 3, 2 * RADIUS + 3);
        var circle = new Circle(RADIUS);
        circle.getStyleClass().add("outline");
        getChildren().add(circle);
        switch (state) {
            case NEW -> {}
            case BEGUN -> getChildren().add(half());
            case DONE -> getChildren().add(tick());
        }
    }

    /// "new", "begun", "done".
    static String words(State state) {
        return Texts.text("ui.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private static Arc half() {
        var half = new Arc(0, 0, RADIUS, RADIUS, 90, 180);
        half.setType(ArcType.CHORD);
        half.getStyleClass().add("half");
        half.setTranslateX(-RADIUS / 2);
        return half;
    }

    private static Polyline tick() {
        var tick = new Polyline(-3, 0.2, -0.8, 2.4, 3.2, -2.2);
        tick.getStyleClass().add("tick");
        return tick;
    }
}
