package org.postil.format.collation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.postil.collation.Apparatus;
import org.postil.collation.Stretch;
import org.postil.collation.WitnessText;
import org.postil.collation.table.Table;
import org.postil.format.json.print.JsonOut;
import org.postil.model.id.Kebab;
import org.postil.text.CodePoints;
import org.postil.text.Span;

/// Three versions and more as JSON: their texts, the columns of what belongs together, what was set
/// aside, what differs. The readings of the first version stand under `a`, those of the second
/// under `b`, and so on.
public final class ApparatusJson {

    private final Apparatus apparatus;
    private final JsonOut out;
    private final List<CodePoints> points;

    private ApparatusJson(Apparatus apparatus, JsonOut out) {
        this.apparatus = apparatus;
        this.out = out;
        this.points = apparatus.witnesses().stream().map(one -> CodePoints.of(one.text())).toList();
    }

    /// Writes it in UTF-8 and leaves the stream open.
    public static void write(Apparatus apparatus, OutputStream stream) throws IOException {
        JsonOut.write(stream, out -> new ApparatusJson(apparatus, out).whole());
    }

    private void whole() {
        out.array("witnesses", this::witnesses);
        out.flagIfSet("unrelated", apparatus.unrelated());
        out.array("columns", this::columns);
        out.objects("setAside", apparatus.setAside(), this::setAside);
        out.objects("variants", apparatus.entries(), this::variant);
    }

    private void witnesses() {
        for (int row = 0; row < points.size(); row++) {
            WitnessText witness = apparatus.witnesses().get(row);
            int chars = points.get(row).length();
            out.object(() -> {
                out.text("siglum", witness.siglum());
                out.text("file", witness.name());
                out.number("chars", chars);
                out.text("text", witness.text());
            });
        }
    }

    private void columns() {
        for (int column = 0; column < apparatus.table().size(); column++) {
            int here = column;
            out.array(() -> column(here));
        }
    }

    private void column(int column) {
        for (int row = 0; row < points.size(); row++) {
            int token = apparatus.table().token(column, row);
            if (token == Table.NONE) {
                out.nothing();
            } else {
                Span span = points.get(row).count(apparatus.tokens().get(row).span(token));
                out.object(() -> span(span));
            }
        }
    }

    private void setAside(Stretch stretch) {
        out.text("witness", apparatus.witnesses().get(stretch.witness()).siglum());
        span(points.get(stretch.witness()).count(stretch.span()));
        out.text("kind", Kebab.of(stretch.kind()));
    }

    private void variant(Apparatus.Entry entry) {
        VerdictJson.write(out, entry.id(), entry.verdict());
        for (int row = 0; row < points.size(); row++) {
            Span units = entry.readings().get(row);
            Span span = points.get(row).count(units);
            String text = units.of(apparatus.witnesses().get(row).text());
            out.object(
                    Character.toString('a' + row),
                    () -> {
                        span(span);
                        out.text("text", text);
                    });
        }
    }

    private void span(Span span) {
        out.number("start", span.start());
        out.number("end", span.end());
    }
}
