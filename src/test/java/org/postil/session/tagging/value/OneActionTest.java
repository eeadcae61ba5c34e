package org.postil.session.tagging.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.Metadata;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.codebook.Layer;

/// With the caret in a date, its letter alone tags it: one action, on every absolute date of the
/// sample documents. Which dates these are was written down by hand, in `sample-dates.tsv`.
class OneActionTest {

    /// With a month in words and a year, a date needs nothing else to be understood.
    private static final Pattern ABSOLUTE =
            Pattern.compile(
                    "(\\p{Lu}\\p{L}+[.]? [0-9, ]*|[0-9]+(th)? \\p{L}+, ?|[0-9]+ \\p{L}+"
                            + " )1[89][0-9]{2}.*");

    private static final Layer DATE = Layer.BUILT_IN.get(2);

    private record Row(String file, String words, Edtf value) {}

    @Test
    void everyAbsoluteDateOfTheSamplesIsCertainWhereverTheCaretIsInIt() throws IOException {
        var places = new ArrayList<String>();
        var asked = new ArrayList<String>();
        for (Row row : absolute()) {
            Project project = project(row.file);
            Witness witness = project.documents().getFirst().mainWitness();
            int at = witness.text().indexOf(row.words);
            assertThat(at).as(row.words).isNotNegative();
            for (int caret = at; caret <= at + row.words.length(); caret++) {
                String place = row.file + ": " + row.words + " at " + (caret - at);
                places.add(place);
                Optional<Choice> certain = UnderCaret.of(project, DATE, witness, caret).certain();
                if (!certain.equals(Optional.of(new Choice.When(row.value)))) asked.add(place);
            }
        }
        assertThat(places).hasSizeGreaterThan(150);
        assertThat(asked).isEmpty();
    }

    private static List<Row> absolute() throws IOException {
        var rows = new ArrayList<Row>();
        try (InputStream table =
                OneActionTest.class.getResourceAsStream(
                        "/org/postil/recognition/sample-dates.tsv")) {
            String text =
                    new String(
                            Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.split("\n")) {
                String[] cells = line.split("\t");
                if (line.startsWith("#") || cells.length < 3) continue;
                if (ABSOLUTE.matcher(cells[1]).matches()) {
                    rows.add(new Row(cells[0], cells[1], Edtf.parse(cells[2])));
                }
            }
        }
        assertThat(rows).hasSize(15);
        return rows;
    }

    private static Project project(String file) throws IOException {
        String text = Files.readString(Path.of("sample-docs", file)).replace("\r\n", "\n");
        Document document = Document.of("Sample", Witness.of("A", text));
        String date = file.substring(0, 10);
        return Project.named("P")
                .withDocuments(
                        List.of(
                                document.withMetadata(
                                        Metadata.NONE.with(Metadata.Field.DATE, date))));
    }
}
