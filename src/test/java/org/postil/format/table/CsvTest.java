package org.postil.format.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.edit.RandomEdits;
import org.postil.format.FullProject;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.text.NaughtyStrings;

class CsvTest {

    @Test
    void eachTagIsARow() throws IOException {
        List<Map<String, String>> rows = rows(FullProject.project());
        assertThat(rows).hasSize(11);
        Map<String, String> speech = row(rows, "16", "37");
        assertThat(speech)
                .containsEntry("document", "Telegram 𝔘 1053")
                .containsEntry("siglum", "A")
                .containsEntry("layer", "speaker")
                .containsEntry("spans", "[[16, 22], [33, 37]]")
                .containsEntry("exact", "Peace. … 1946")
                .containsEntry("person", "Stalin, Iosif")
                .containsEntry("mode", "direct")
                .containsEntry("to", "Smith, Walter Bedell")
                .containsEntry("date", "")
                .containsEntry("certainty", "certain")
                .containsEntry("created", "2026-02-03T04:05:00Z")
                .containsEntry("modified", "2026-03-01T10:00:00.250Z")
                .containsEntry("modifiedBy", "Otto");
        assertThat(row(rows, "24", "37"))
                .containsEntry("date", "1946-04-05")
                .containsEntry("aspect", "happened")
                .containsEntry("zone", "Moscow Time")
                .containsEntry("note", "A note 𝔘,\n\"quoted\"");
        assertThat(row(rows, "16", "21")).containsEntry("topic", "Oil");
        assertThat(row(rows, "24", "29")).containsEntry("date", "1949~");
        assertThat(row(rows, "2", "2"))
                .containsEntry("orphan", "true")
                .containsEntry("spans", "")
                .containsEntry("exact", "gone 𝔘");
    }

    @Test
    void aCellThatBeginsAsAFormulaIsNone() throws IOException {
        assertThat(row(rows(FullProject.project()), "0", "1")).containsEntry("value", "'=1+1");
        assertThat(CsvRows.written("=SUM(A1,\"𝔘\")")).isEqualTo("\"'=SUM(A1,\"\"𝔘\"\")\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "\t=1", "\r=1"})
    void whatMayBeAFormulaHasAMarkBeforeIt(String cell) {
        assertThat(cells(CsvRows.written(cell) + "\r\n").getFirst()).containsExactly("'" + cell);
    }

    @Test
    void otherCellsStandAsTheyAre() {
        for (String cell : List.of("", "𝔘 = 1", "1-2", " ", "'", "мир", "ok")) {
            assertThat(CsvRows.written(cell)).isEqualTo(cell);
        }
        assertThat(CsvRows.written("a,b")).isEqualTo("\"a,b\"");
        assertThat(CsvRows.written("two\nlines")).isEqualTo("\"two\nlines\"");
        assertThat(CsvRows.written("say \"𝔘\"")).isEqualTo("\"say \"\"𝔘\"\"\"");
    }

    @Test
    void everyRowEndsWithCarriageReturnAndLineFeedAndTheFirstNamesTheColumns() throws IOException {
        String table = text(FullProject.project());
        assertThat(table).startsWith("id,document,siglum,layer,start,end,").endsWith("\r\n");
        assertThat(text(Project.named("𝔘"))).isEqualTo(String.join(",", Rows.COLUMNS) + "\r\n");
    }

    @Test
    void rowsAreAsManyAsTagsAndAllOfOneLengthWhateverTheProject() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            Project project = new RandomEdits(seed).project(200);
            long tags = project.witnesses().mapToLong(one -> one.annotations().size()).sum();
            List<List<String>> all = cells(text(project));
            assertThat(all).hasSize((int) tags + 1);
            assertThat(all).allSatisfy(row -> assertThat(row).hasSize(Rows.COLUMNS.size()));
            assertThat(text(project)).isEqualTo(text(project));
        }
    }

    @Test
    void naughtyStringsStayInTheirCell() throws IOException {
        for (String naughty : NaughtyStrings.all()) {
            List<List<String>> all = cells(text(saying(naughty)));
            assertThat(all).as(naughty).hasSize(2);
            assertThat(all.getLast()).as(naughty).hasSize(Rows.COLUMNS.size());
            for (String cell : all.getLast()) {
                assertThat(cell).as(naughty).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
            }
        }
    }

    private static Project saying(String naughty) {
        Project full = FullProject.project();
        Person person = full.codebook().people().getFirst().withAliases(List.of());
        Witness witness = full.allWitnesses().findFirst().orElseThrow();
        Annotation tag =
                Annotation.of(
                                witness.annotations().getFirst().anchor(),
                                new Tag.PersonTag(person.id()),
                                witness.annotations().getFirst().made())
                        .withNote(naughty, witness.annotations().getFirst().made());
        Person renamed = person.renamed("=" + naughty);
        List<Person> people = List.of(renamed, full.codebook().people().getLast());
        return full.withCodebook(full.codebook().withPeople(people))
                .changingWitness(
                        witness.id(),
                        one -> one.withMarks(one.marks().withAnnotations(List.of(tag))));
    }

    private static Map<String, String> row(
            List<Map<String, String>> rows, String start, String end) {
        return rows.stream()
                .filter(row -> start.equals(row.get("start")) && end.equals(row.get("end")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, String>> rows(Project project) throws IOException {
        List<List<String>> all = cells(text(project));
        var rows = new ArrayList<Map<String, String>>();
        for (List<String> cells : all.subList(1, all.size())) {
            var row = new HashMap<String, String>();
            for (int i = 0; i < cells.size(); i++) row.put(all.getFirst().get(i), cells.get(i));
            rows.add(row);
        }
        return rows;
    }

    private static String text(Project project) throws IOException {
        var out = new ByteArrayOutputStream();
        Csv.write(project, out);
        return out.toString(UTF_8);
    }

    /// A reader of RFC 4180, as simple as can be.
    private static List<List<String>> cells(String table) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < table.length(); i++) {
            char letter = table.charAt(i);
            if (letter == '"' && quoted && table.startsWith("\"\"", i)) {
                cell.append(table.charAt(i++));
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == ',' || table.startsWith("\r\n", i))) {
                row.add(cell.toString());
                cell.setLength(0);
                if (letter == ',') continue;
                rows.add(List.copyOf(row));
                row.clear();
                i++;
            } else {
                cell.append(letter);
            }
        }
        assertThat(quoted).isFalse();
        assertThat(cell.isEmpty() && row.isEmpty()).isTrue();
        return rows;
    }
}
