package org.postil.ui.text.drawing;

import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import org.postil.model.codebook.Layer.LineStyle;

/// The line of a tag under its words, in the style of its layer, so that layers are told apart
/// without their colours.
public final class LinePath {

    private final Path path = new Path();
    private final boolean twice;
    private final double apart;

    private LinePath(boolean twice, double apart) {
        this.twice = twice;
        this.apart = apart;
        path.setStrokeLineCap(StrokeLineCap.BUTT);
    }

    public static LinePath of(LineStyle style, double width) {
        return switch (style) {
            case BAR, SOLID -> new LinePath(false, 0).thick(width);
            case DOUBLE -> new LinePath(true, width * 0.58).thick(width * 0.5);
            case DASHED -> new LinePath(false, 0).thick(width).broken(width * 3.4, width * 1.8);
            case DOTTED -> new LinePath(false, 0).thick(width).dotted(width * 2.1);
        };
    }

    private LinePath thick(double width) {
        path.setStrokeWidth(width);
        return this;
    }

    private LinePath broken(double dash, double gap) {
        path.getStrokeDashArray().setAll(dash, gap);
        return this;
    }

    private LinePath dotted(double apart) {
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.getStrokeDashArray().setAll(0.01, apart);
        return this;
    }

    public void add(double from, double to, double y) {
        if (twice) {
            stroke(from, to, y - apart);
            stroke(from, to, y + apart);
        } else {
            stroke(from, to, y);
        }
    }

    private void stroke(double from, double to, double y) {
        path.getElements().addAll(new MoveTo(from, y), new LineTo(to, y));
    }

    public Path in(Color colour) {
        path.setStroke(colour);
        path.setFill(null);
        return path;
    }
}
