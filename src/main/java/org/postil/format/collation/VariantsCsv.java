package org.postil.format.collation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.postil.collation.Apparatus;
import org.postil.format.table.CsvRows;
import org.postil.message.Words;
import org.postil.model.id.Kebab;
import org.postil.text.CodePoints;
import org.postil.text.Span;

/// The variants of an apparatus as a table, one a row, with start, end and words of each version.
public final class VariantsCsv {

    private VariantsCsv() {}

    /// Writes the table and leaves the stream open.
    public static void write(Apparatus apparatus, OutputStream stream) throws IOException {
        var points = apparatus.witnesses().stream().map(one -> CodePoints.of(one.text())).toList();
        var rows = new ArrayList<List<String>>();
        rows.add(columns(apparatus));
        for (Apparatus.Entry entry : apparatus.entries()) {
            rows.add(row(apparatus, entry, points));
        }
        CsvRows.write(rows, stream);
    }

    private static List<String> columns(Apparatus apparatus) {
        var columns =
                new ArrayList<>(List.of("id", "class", "rank", "matters", "confidence", "reason"));
        apparatus
                .witnesses()
                .forEach(one -> {
                    columns.add(one.siglum() + " start");
                    columns.add(one.siglum() + " end");
                    columns.add(one.siglum() + " text");
                });
        return columns;
    }

    private static List<String> row(
            Apparatus apparatus, Apparatus.Entry entry, List<CodePoints> points) {
        var cells = new ArrayList<String>();
        cells.add(entry.id());
        cells.add(Kebab.of(entry.verdict().kind()));
        cells.add(Kebab.of(entry.verdict().rank()));
        cells.add(Boolean.toString(entry.verdict().rank().matters()));
        cells.add(Integer.toString(entry.verdict().confidence()));
        cells.add(Words.inEnglish().of(entry.verdict().reason()));
        for (int row = 0; row < points.size(); row++) {
            Span units = entry.readings().get(row);
            Span span = points.get(row).count(units);
            cells.add(Integer.toString(span.start()));
            cells.add(Integer.toString(span.end()));
            cells.add(units.of(apparatus.witnesses().get(row).text()));
        }
        return cells;
    }
}
