package org.postil.format.overview;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postil.analysis.find.Hit;
import org.postil.format.json.print.JsonOut;
import org.postil.format.table.CsvRows;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Codebook;
import org.postil.model.id.Id;
import org.postil.text.CodePoints;
import org.postil.text.Span;

/// What was found in a project, each place in its context.
public final class Hits {

    private final Codebook book;
    private final Map<Id<Witness>, CodePoints> points = new HashMap<>();

    private Hits(Codebook book) {
        this.book = book;
    }

    /// Writes an array and leaves the stream open.
    public static void writeJson(List<Hit> hits, Codebook book, OutputStream out)
            throws IOException {
        var all = new Hits(book);
        JsonOut.writeArray(out, json -> hits.forEach(hit -> all.write(hit, json)));
    }

    /// Writes a table with a row of names and leaves the stream open.
    public static void writeCsv(List<Hit> hits, Codebook book, OutputStream out)
            throws IOException {
        var all = new Hits(book);
        var rows = new ArrayList<List<String>>();
        rows.add(
                List.of(
                        "document",
                        "title",
                        "witness",
                        "siglum",
                        "start",
                        "end",
                        "left",
                        "hit",
                        "right",
                        "tags"));
        hits.forEach(hit -> rows.add(all.row(hit)));
        CsvRows.write(rows, out);
    }

    private void write(Hit hit, JsonOut json) {
        Span span = span(hit);
        json.object(() -> {
            json.text("document", hit.document().id().toString());
            json.text("title", hit.document().title());
            json.text("witness", hit.witness().id().toString());
            json.text("siglum", hit.witness().siglum());
            json.number("start", span.start());
            json.number("end", span.end());
            json.text("left", hit.left());
            json.text("hit", hit.words());
            json.text("right", hit.right());
            json.objects("tags", hit.tags(), tag -> write(tag, json));
        });
    }

    private void write(Annotation tag, JsonOut json) {
        json.text("id", tag.id().toString());
        json.text("layer", tag.layer().value());
        json.textIfAny("value", TagValue.of(tag.tag(), book));
    }

    private List<String> row(Hit hit) {
        Span span = span(hit);
        return List.of(
                hit.document().id().toString(),
                hit.document().title(),
                hit.witness().id().toString(),
                hit.witness().siglum(),
                Integer.toString(span.start()),
                Integer.toString(span.end()),
                hit.left(),
                hit.words(),
                hit.right(),
                hit.tags().stream().map(this::cell).collect(Collectors.joining("; ")));
    }

    private String cell(Annotation tag) {
        String value = TagValue.of(tag.tag(), book);
        return value.isEmpty() ? tag.layer().value() : tag.layer().value() + ": " + value;
    }

    private Span span(Hit hit) {
        Witness witness = hit.witness();
        return points.computeIfAbsent(witness.id(), _ -> CodePoints.of(witness.text()))
                .count(hit.span());
    }
}
