package org.postil.ui.overview;

import java.util.Optional;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.model.Document;
import org.postil.model.annotation.Annotation;

/// What a mark of a chart stands for: words of a document's main version.
///
/// @param tag whose words they are; none where it is the document itself
/// @param said what is said of it: a date with its words, for instance
public record Passage(Document document, Optional<Annotation> tag, String said) {

    /// A tag of a document, with its words on one line.
    public static Passage of(Document document, Annotation tag) {
        String words = tag.anchor().quote(document.mainWitness().text());
        return new Passage(document, Optional.of(tag), words.replaceAll("\\s+", " "));
    }

    static Passage of(Moment moment, String said) {
        return new Passage(moment.document(), moment.tag(), said);
    }
}
