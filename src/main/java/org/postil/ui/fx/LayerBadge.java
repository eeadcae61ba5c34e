package org.postil.ui.fx;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;
import org.postil.model.codebook.Layer;

/// A kind of tag in its colour: its letter, or its letter and name. The style sheet says on which
/// surface it stands (`-postil-on`), so that it follows the theme by itself.
public final class LayerBadge extends Label {

    private static final StyleablePropertyFactory<LayerBadge> FACTORY =
            new StyleablePropertyFactory<>(Label.getClassCssMetaData());
    private static final CssMetaData<LayerBadge, Color> ON =
            FACTORY.createColorCssMetaData(
                    "-postil-on", badge -> badge.surface, Color.WHITE, false);

    private final SimpleStyleableObjectProperty<Color> surface =
            new SimpleStyleableObjectProperty<>(ON, this, "surface", Color.WHITE);
    private final Layer layer;

    private LayerBadge(Layer layer, String words, String style) {
        super(words);
        this.layer = layer;
        getStyleClass().addAll("layer-badge", style);
        setMinWidth(USE_PREF_SIZE);
        surface.subscribe(this::colour);
    }

    /// The letter alone.
    public static LayerBadge letter(Layer layer) {
        return new LayerBadge(layer, layer.letter(), "letter");
    }

    /// The name, with the letter before it where the layer has one.
    public static LayerBadge named(Layer layer) {
        String words =
                layer.letter().isEmpty() ? layer.name() : layer.letter() + "\u2002" + layer.name();
        return new LayerBadge(layer, words, "named");
    }

    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return getClassCssMetaData();
    }

    private void colour(Color on) {
        Ink ink = Ink.of(layer.colour(), on);
        setTextFill(ink.on());
        setBackground(
                new Background(
                        new BackgroundFill(ink.letter(), new CornerRadii(20), Insets.EMPTY)));
    }
}
