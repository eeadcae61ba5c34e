package org.postil.session.tagging.value;

import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.text.Lines;
import org.postil.text.Span;

/// Words of a version that are about to be tagged, in the project as it is.
public record Occasion(Project project, Witness witness, Span span) {

    public Occasion {
        if (span.isEmpty() || span.end() > witness.text().length()) {
            throw new IllegalArgumentException("no words to tag at " + span);
        }
    }

    public String text() {
        return witness.text();
    }

    public Document document() {
        return project.documentOf(witness.id()).orElseThrow();
    }

    /// The words on one line, white space folded.
    public String words() {
        return span.of(text()).strip().replaceAll("\\s+", " ");
    }

    /// The line of the text on which the words begin.
    public Span paragraph() {
        Lines lines = Lines.of(text());
        return lines.span(lines.at(span.start()));
    }

    /// What stands before the words in their paragraph.
    public Span before() {
        return new Span(paragraph().start(), span.start());
    }
}
