package org.postil.format.collation;

import java.io.IOException;
import java.io.OutputStream;
import org.postil.collation.Comparison;
import org.postil.collation.Stretch;
import org.postil.collation.WitnessText;
import org.postil.collation.align.Block;
import org.postil.collation.variant.Variant;
import org.postil.format.json.print.JsonOut;
import org.postil.model.id.Kebab;
import org.postil.text.CodePoints;
import org.postil.text.Span;

/// A comparison of two versions as JSON, whole: the texts, what belongs together token by token,
/// what was set aside, what differs, what was moved.
public final class ComparisonJson {

    private final Comparison comparison;
    private final JsonOut out;
    private final CodePoints pointsA;
    private final CodePoints pointsB;

    private ComparisonJson(Comparison comparison, JsonOut out) {
        this.comparison = comparison;
        this.out = out;
        this.pointsA = CodePoints.of(comparison.a().text());
        this.pointsB = CodePoints.of(comparison.b().text());
    }

    /// Writes it in UTF-8 and leaves the stream open.
    public static void write(Comparison comparison, OutputStream stream) throws IOException {
        JsonOut.write(stream, out -> new ComparisonJson(comparison, out).whole());
    }

    private void whole() {
        out.array(
                "witnesses",
                () -> {
                    witness(comparison.a(), pointsA);
                    witness(comparison.b(), pointsB);
                });
        out.flagIfSet("identical", comparison.identical());
        out.flagIfSet("unrelated", comparison.unrelated());
        out.rows("alignment", comparison.links(), link -> row(link.a(), link.b()));
        out.objects("setAside", comparison.setAside(), this::setAside);
        out.objects("variants", comparison.variants(), this::variant);
        out.objects("moves", comparison.moves(), this::move);
    }

    private void witness(WitnessText witness, CodePoints points) {
        out.object(() -> {
            out.text("siglum", witness.siglum());
            out.text("file", witness.name());
            out.number("chars", points.length());
            out.text("text", witness.text());
        });
    }

    private int[] row(Span a, Span b) {
        Span inA = pointsA.count(a);
        Span inB = pointsB.count(b);
        return new int[] {inA.start(), inA.end(), inB.start(), inB.end()};
    }

    private void setAside(Stretch stretch) {
        boolean inA = stretch.witness() == 0;
        out.text("witness", inA ? comparison.a().siglum() : comparison.b().siglum());
        span((inA ? pointsA : pointsB).count(stretch.span()));
        out.text("kind", Kebab.of(stretch.kind()));
    }

    private void variant(Variant variant) {
        VerdictJson.write(out, variant.id(), variant.verdict());
        out.object("a", () -> reading(variant.a(), comparison.a(), pointsA));
        out.object("b", () -> reading(variant.b(), comparison.b(), pointsB));
    }

    private void reading(Span span, WitnessText witness, CodePoints points) {
        span(points.count(span));
        out.text("text", span.of(witness.text()));
    }

    private void move(Block move) {
        out.object("a", () -> span(pointsA.count(comparison.spanInA(move))));
        out.object("b", () -> span(pointsB.count(comparison.spanInB(move))));
        out.rows("alignment", comparison.links(move), link -> row(link.a(), link.b()));
    }

    private void span(Span points) {
        out.number("start", points.start());
        out.number("end", points.end());
    }
}
