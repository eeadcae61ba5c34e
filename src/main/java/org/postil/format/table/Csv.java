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

/// All tags of a project, without those in the bin, one a row.
///
/// A row of names comes first; cells are written as [CsvRows] says. Offsets count code points.
public final class Csv {

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
        CsvRows.append(cells, out);
    }
}
