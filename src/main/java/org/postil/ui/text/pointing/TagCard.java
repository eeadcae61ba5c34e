package org.postil.ui.text.pointing;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.ui.fx.LayerBadge;
import org.postil.ui.fx.TagWords;
import org.postil.ui.fx.Texts;

/// What one annotation says, in a few lines: its kind, its value, how sure the reader is, the note.
public final class TagCard extends HBox {

    /// @param codebook has the annotation's layer
    public TagCard(Annotation annotation, Codebook codebook) {
        getStyleClass().add("tag-card");
        Layer layer = codebook.layer(annotation.layer()).orElseThrow();
        var words = new VBox();
        words.getChildren().add(label(layer.name(), "tag-kind"));
        TagWords said = TagWords.of(annotation, codebook);
        said.value().ifPresent(value -> words.getChildren().add(label(Texts.of(value), "value")));
        said.manner().ifPresent(how -> words.getChildren().add(label(Texts.of(how), "manner")));
        if (annotation.certainty() != Annotation.Certainty.CERTAIN) {
            words.getChildren().add(label(certainty(annotation), "manner"));
        }
        if (!annotation.note().isBlank()) {
            words.getChildren().add(label(annotation.note(), "note"));
        }
        getChildren().addAll(LayerBadge.letter(layer), words);
    }

    private static String certainty(Annotation annotation) {
        return switch (annotation.certainty()) {
            case CERTAIN -> Texts.text("ui.certainty.certain");
            case LIKELY -> Texts.text("ui.certainty.likely");
            case UNSURE -> Texts.text("ui.certainty.unsure");
        };
    }

    private static Node label(String words, String style) {
        var label = new Label(Texts.shown(words));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMaxWidth(320);
        return label;
    }
}
