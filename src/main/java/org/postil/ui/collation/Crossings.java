package org.postil.ui.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.postil.collation.variant.Variant;

/// Lines from strip to strip: from where a block stands in the whole of one version to where it
/// stands in the whole of the other. A click goes there; on the keyboard the block is walked to
/// like any difference.
public final class Crossings extends Pane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// So wide is what takes a click, in pixels.
    private static final double REACH = 9;

    private final Consumer<Variant> reveal;
    private List<Crossing> shown = List.of();
    private double drawnHeight = -1;

    /// One line.
    ///
    /// @param a how far down the first version the block stands, from 0 to 1
    /// @param b how far down the second version it stands, from 0 to 1
    public record Crossing(Variant block, double a, double b, boolean current) {}

    /// @param reveal the reader wants to see this block
    Crossings(Consumer<Variant> reveal) {
        this.reveal = reveal;
        getStyleClass().add("crossings");
        setPickOnBounds(false);
    }

    void show(List<Crossing> now) {
        if (now.equals(shown)) return;
        shown = List.copyOf(now);
        drawnHeight = -1;
        requestLayout();
    }

    /// Only drawn anew where something has changed: it is laid out whenever the reader scrolls.
    @Override
    protected void layoutChildren() {
        if (drawnHeight == getHeight()) return;
        drawnHeight = getHeight();
        var lines = new ArrayList<Node>();
        for (Crossing one : shown) {
            Line seen = line(one, "crossing");
            seen.setMouseTransparent(true);
            seen.pseudoClassStateChanged(CURRENT, one.current());
            Line touched = line(one, "crossing-reach");
            touched.setStrokeWidth(REACH);
            touched.addEventHandler(
                    MouseEvent.MOUSE_CLICKED,
                    click -> {
                        reveal.accept(one.block());
                        click.consume();
                    });
            lines.add(seen);
            lines.add(touched);
        }
        getChildren().setAll(lines);
    }

    private Line line(Crossing one, String style) {
        var line = new Line(0, one.a() * getHeight(), getWidth(), one.b() * getHeight());
        line.getStyleClass().add(style);
        return line;
    }
}
