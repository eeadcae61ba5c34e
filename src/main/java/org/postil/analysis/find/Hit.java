package org.postil.analysis.find;

import java.util.List;
import org.postil.analysis.Context;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.text.Span;

/// A place that was found.
///
/// @param span in UTF-16 units of the version's text
/// @param tags those that touch it, in the order of the text
public record Hit(Document document, Witness witness, Span span, List<Annotation> tags) {

    /// How much stands on either side of the words, in UTF-16 units.
    private static final int CONTEXT = 80;

    public Hit {
        tags = List.copyOf(tags);
    }

    /// What stands before the words, on one line.
    public String left() {
        return Context.before(witness.text(), span, CONTEXT);
    }

    /// The words, as they stand.
    public String words() {
        return span.of(witness.text());
    }

    /// What stands behind the words, on one line.
    public String right() {
        return Context.behind(witness.text(), span, CONTEXT);
    }
}
