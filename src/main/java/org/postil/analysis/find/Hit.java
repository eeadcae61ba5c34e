package org.postil.analysis.find;

import java.util.List;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.text.Bias;
import org.postil.text.Breaks;
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
        String text = witness.text();
        int start = Breaks.snap(text, Math.max(0, span.start() - CONTEXT), Bias.AFTER);
        return folded(text.substring(Math.min(start, span.start()), span.start()));
    }

    /// The words, as they stand.
    public String words() {
        return span.of(witness.text());
    }

    /// What stands behind the words, on one line.
    public String right() {
        String text = witness.text();
        int end = Math.min(text.length(), span.end() + CONTEXT);
        int snapped = Breaks.snap(text, end, Bias.BEFORE);
        return folded(text.substring(span.end(), Math.max(snapped, span.end())));
    }

    private static String folded(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
