package org.postil.ui.window.desk;

import java.util.List;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.ui.fx.TagWords;
import org.postil.ui.fx.Texts;

/// What a screen reader says of a tag that the caret comes to: "Topic: atomic energy, 2 of 3 here".
final class SpokenTag {

    private SpokenTag() {}

    /// @param here the tags at the caret, as they are counted
    static String words(Annotation tag, List<Annotation> here, Codebook book) {
        String layer = book.layer(tag.layer()).map(Layer::name).orElse("");
        String words =
                TagWords.of(tag, book)
                        .value()
                        .map(value -> Texts.text("ui.tag.spoken", layer, Texts.of(value)))
                        .orElse(layer);
        if (here.size() == 1) return words;
        return Texts.text("ui.tag.spoken.of", words, here.indexOf(tag) + 1, here.size());
    }
}
