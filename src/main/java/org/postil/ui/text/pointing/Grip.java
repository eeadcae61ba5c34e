package org.postil.ui.text.pointing;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// A handle: a stem along the letter at one end of a tag, and a knob over the first or under the
/// last letter.
final class Grip extends Region {

    private static final double TARGET = 24;
    private static final double KNOB = 5;

    private final boolean first;
    private final Line stem = new Line();
    private final Circle knob = new Circle(KNOB);

    Grip(boolean first) {
        this.first = first;
        getStyleClass().addAll("grip", first ? "grip-start" : "grip-end");
        setManaged(false);
        setVisible(false);
        setCursor(Cursor.H_RESIZE);
        stem.setStrokeWidth(2);
        getChildren().addAll(stem, knob);
    }

    boolean isFirst() {
        return first;
    }

    /// Goes to the letter, or hides where there is none.
    void place(Optional<Bounds> letter, Handles.Ground ground) {
        setVisible(letter.isPresent());
        letter.ifPresent(at -> place(at, ground.colour()));
    }

    private void place(Bounds letter, Color colour) {
        double edge = first ? letter.getMinX() : letter.getMaxX();
        Point2D top = getParent().screenToLocal(edge, letter.getMinY());
        double height = letter.getHeight();
        double middle = TARGET / 2;
        double line = first ? TARGET - KNOB : KNOB;
        resizeRelocate(
                top.getX() - middle,
                first ? top.getY() - TARGET + KNOB : top.getY() + height - KNOB,
                TARGET,
                TARGET);
        stem.setStartX(middle);
        stem.setEndX(middle);
        stem.setStartY(first ? line : line - height);
        stem.setEndY(first ? line + height : line);
        stem.setMouseTransparent(true);
        knob.setCenterX(middle);
        knob.setCenterY(first ? line - KNOB : line + KNOB);
        knob.setFill(colour);
        stem.setStroke(colour);
        setPickOnBounds(true);
    }
}
