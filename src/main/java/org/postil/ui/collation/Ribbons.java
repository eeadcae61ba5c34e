package org.postil.ui.collation;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/// Bands that join what stands in one version to what stands in the other.
public final class Ribbons extends Pane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private List<Ribbon> shown = List.of();

    /// One band.
    ///
    /// @param style a style class
    /// @param a where it begins at the left, in pixels from the top
    /// @param b where it ends at the right
    public record Ribbon(String style, Edge a, Edge b, boolean current) {}

    /// From one height to another.
    public record Edge(double top, double bottom) {}

    Ribbons() {
        setMouseTransparent(true);
    }

    void show(List<Ribbon> now) {
        if (now.equals(shown)) return;
        shown = List.copyOf(now);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        setClip(new Rectangle(getWidth(), getHeight()));
        var nodes = new ArrayList<Node>();
        shown.forEach(ribbon -> nodes.add(path(ribbon)));
        getChildren().setAll(nodes);
    }

    private Path path(Ribbon ribbon) {
        double width = getWidth();
        double half = width / 2;
        Edge a = ribbon.a();
        Edge b = ribbon.b();
        var path =
                new Path(
                        new MoveTo(0, a.top()),
                        new CubicCurveTo(half, a.top(), half, b.top(), width, b.top()),
                        new LineTo(width, b.bottom()),
                        new CubicCurveTo(half, b.bottom(), half, a.bottom(), 0, a.bottom()),
                        new ClosePath());
        path.getStyleClass().addAll("ribbon", ribbon.style());
        path.pseudoClassStateChanged(CURRENT, ribbon.current());
        return path;
    }
}
