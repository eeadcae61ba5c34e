package org.postil.format.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.postil.text.CleanText;

/// Rows of cells as CSV.
///
/// RFC 4180: comma, CRLF, quotes doubled; UTF-8. Where a cell begins as a formula does, a `'` is
/// put before it, so that no spreadsheet runs what somebody wrote in a document.
public final class CsvRows {

    private static final String FORMULA = "=+-@\t\r";
    private static final String QUOTED = "\",\r\n";

    private CsvRows() {}

    /// Writes the rows and leaves the stream open.
    public static void write(Iterable<List<String>> rows, OutputStream stream) throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
        for (List<String> row : rows) append(row, out);
        out.flush();
    }

    static void append(List<String> cells, Writer out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) out.append(',');
            out.append(written(cells.get(i)));
        }
        out.append("\r\n");
    }

    /// A cell as it stands in the file.
    static String written(String cell) {
        String clean = CleanText.unwritable(cell) == 0 ? cell : CleanText.of(cell);
        boolean formula = !clean.isEmpty() && FORMULA.indexOf(clean.charAt(0)) >= 0;
        String safe = formula ? "'" + clean : clean;
        boolean plain = safe.chars().noneMatch(letter -> QUOTED.indexOf(letter) >= 0);
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
