package org.postil.format.annotation;

import static org.postil.format.annotation.WebAnnotation.OWN;

import org.postil.format.Surroundings;
import org.postil.format.json.print.JsonOut;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.text.Anchor;
import org.postil.text.CodePoints;
import org.postil.text.Span;

/// Writes on which words of a version annotations stand, by position and by quote. Positions count
/// code points (4.2.4, 4.2.5).
///
/// Each span of a passage is a target of its own: several selectors on one target should all select
/// the same words (4.2). An orphan's target is the place where its words were.
final class TargetWriter {

    private final JsonOut out;
    private final Document document;
    private final Witness witness;
    private final CodePoints points;

    TargetWriter(JsonOut out, Document document, Witness witness) {
        this.out = out;
        this.document = document;
        this.witness = witness;
        this.points = CodePoints.of(witness.text());
    }

    void write(Anchor anchor) {
        out.array(
                "target",
                () -> {
                    switch (anchor) {
                        case Anchor.Passage passage -> passage.spans().forEach(this::span);
                        case Anchor.Orphan orphan -> orphan(orphan);
                    }
                });
    }

    private void span(Span span) {
        out.object(() -> target(span, span.of(witness.text())));
    }

    private void orphan(Anchor.Orphan orphan) {
        out.object(() -> {
            target(orphan.hull(), orphan.quote());
            out.flagIfSet(OWN + "orphan", true);
        });
    }

    private void target(Span span, String exact) {
        out.text("type", "SpecificResource");
        out.text("source", WebAnnotation.iri(witness.id()));
        out.array(
                "selector",
                () -> {
                    out.object(() -> position(points.count(span)));
                    out.object(() -> quote(span, exact));
                });
        out.object(OWN + "document", this::document);
        out.text(OWN + "siglum", witness.siglum());
    }

    private void position(Span span) {
        out.text("type", "TextPositionSelector");
        out.number("start", span.start());
        out.number("end", span.end());
    }

    private void quote(Span span, String exact) {
        Surroundings around = Surroundings.around(span, witness.text());
        out.text("type", "TextQuoteSelector");
        out.text("exact", exact);
        out.text("prefix", around.prefix());
        out.text("suffix", around.suffix());
    }

    private void document() {
        out.text("id", WebAnnotation.iri(document.id()));
        out.text("label", document.title());
    }
}
