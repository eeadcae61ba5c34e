package org.postil.format.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.text.CleanText;

/// All tags of a project, without those in the bin, one a row.
///
/// RFC 4180: comma, CRLF, quotes doubled; UTF-8, a row of names first. Offsets count code points.
/// Where a cell begins as a formula does, a `'` is put before it, so that no spreadsheet runs what
/// somebody wrote in a document.
public final class Csv {

    private static final String FORMULA = "=+-@\t\r";
    private static final String QUOTED = "\",\r\n";

    private final Writer out;

    private Csv(Writer out) {
        this.out = out;
    }

    /// Writes the table and leaves the stream open.
    public static void write(Project project, OutputStream stream) throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
        new Csv(out).table(project);
        out.flush();
    }

    private void table(Project project) throws IOException {
        row(Rows.COLUMNS);
        for (Document document : project.documents()) {
            for (Witness witness : document.witnesses()) {
                var rows = new Rows(project.codebook(), document, witness);
                for (Annotation annotation : witness.annotations()) row(rows.row(annotation));
            }
        }
    }

    private void row(List<String> cells) throws IOException {
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
