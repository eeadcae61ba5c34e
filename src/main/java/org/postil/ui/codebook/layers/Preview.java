package org.postil.ui.codebook.layers;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.postil.model.codebook.Layer;
import org.postil.ui.fx.Ink;
import org.postil.ui.fx.LayerBadge;
import org.postil.ui.fx.Texts;

/// How a kind of tag looks on the light page and on the dark one, and what its colour becomes there
/// so that its lines are seen.
final class Preview extends VBox {

    private static final Color LIGHT = Color.web("#FFFDF8");
    private static final Color DARK = Color.web("#1A1B1E");

    private final Page light = new Page("on-light");
    private final Page dark = new Page("on-dark");
    private final Label words = new Label();

    Preview() {
        super(4);
        words.setWrapText(true);
        words.getStyleClass().add("faint");
        HBox.setHgrow(light, Priority.ALWAYS);
        HBox.setHgrow(dark, Priority.ALWAYS);
        getChildren().addAll(new HBox(light, dark), words);
    }

    void show(Layer layer) {
        light.show(layer);
        dark.show(layer);
        words.setText(Texts.text("ui.layers.drawn", drawn(layer, LIGHT), drawn(layer, DARK)));
    }

    private static String drawn(Layer layer, Color paper) {
        Color line = Ink.of(layer.colour(), paper).line();
        return Texts.text("ui.layers.contrast", hex(line), Ink.contrast(line, paper));
    }

    private static String hex(Color colour) {
        return "#" + colour.toString().substring(2, 8).toUpperCase(Locale.ROOT);
    }

    /// A piece of paper with tagged words on it.
    private static final class Page extends HBox {

        private final LineSample line = new LineSample(60);
        private final HBox badge = new HBox();

        Page(String paper) {
            super(8);
            getStyleClass().addAll("page-sample", paper);
            badge.getStyleClass().add("badge");
            var words = new Label(Texts.text("ui.layers.sample"));
            words.getStyleClass().add("sample-words");
            getChildren().addAll(badge, new VBox(words, line));
        }

        void show(Layer layer) {
            badge.getChildren().setAll(LayerBadge.letter(layer));
            line.show(layer);
        }
    }
}
