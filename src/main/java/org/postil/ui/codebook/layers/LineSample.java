package org.postil.ui.codebook.layers;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Layer.LineStyle;
import org.postil.ui.fx.Ink;
import org.postil.ui.text.drawing.LinePath;

/// A line as tags of a kind have it under their words. The style sheet says on which paper it lies
/// (`-postil-on`).
final class LineSample extends Region {

    private static final double THICKNESS = 2.2;
    private static final StyleablePropertyFactory<LineSample> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<LineSample, Color> ON =
            FACTORY.createColorCssMetaData("-postil-on", line -> line.paper, Color.WHITE, false);

    private final SimpleStyleableObjectProperty<Color> paper =
            new SimpleStyleableObjectProperty<>(ON, this, "paper", Color.WHITE);
    private String colour = "#000000";
    private LineStyle style = LineStyle.SOLID;

    LineSample(double width) {
        getStyleClass().add("line-sample");
        setAccessibleRole(AccessibleRole.NODE);
        setMinSize(width, 12);
        setPrefSize(width, 12);
        setMaxSize(width, 12);
        paper.subscribe(_ -> draw());
    }

    void show(Layer layer) {
        show(layer.colour(), layer.line());
    }

    void show(String newColour, LineStyle newStyle) {
        colour = newColour;
        style = newStyle;
        draw();
    }

    private void draw() {
        LinePath line = LinePath.of(style, THICKNESS);
        double width = getPrefWidth();
        line.add(1, width - 1, 6);
        getChildren().setAll(line.in(Ink.of(colour, paper.get()).line()));
    }

    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return getClassCssMetaData();
    }
}
