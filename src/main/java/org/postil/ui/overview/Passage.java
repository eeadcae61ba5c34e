package org.postil.ui.overview;

import java.util.Optional;
import java.util.function.Supplier;
import org.postil.analysis.overview.MomentWords;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.model.Document;
import org.postil.model.annotation.Annotation;
import org.postil.ui.fx.Texts;

/// What a mark of a chart stands for: words of a document's main version.
///
/// @param tag whose words they are; none where it is the document itself
/// @param words what is said of it: a date with its words, for instance. Asked for where a row is
///   drawn only, as a stretch of time may have many thousands of them
public record Passage(Document document, Optional<Annotation> tag, Supplier<String> words) {

    /// A tag of a document, with its words on one line.
    public static Passage of(Document document, Annotation tag) {
        return new Passage(
                document,
                Optional.of(tag),
                () -> tag.anchor().quote(document.mainWitness().text()).replaceAll("\\s+", " "));
    }

    static Passage of(Moment moment) {
        return new Passage(moment.document(), moment.tag(), () -> Texts.of(MomentWords.of(moment)));
    }

    String said() {
        return words.get();
    }
}
