package org.postil.analysis.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.Metadata.Field;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;

/// A search by date among dates that no calendar on a desk has.
class OddDatesTest {

    private static final List<String> DATES =
            List.of(
                    "Y17E8",
                    "Y-17E7",
                    "Y-170000002",
                    "Y3388E2S3",
                    "Y999999999999",
                    "-0043-03-15",
                    "0000",
                    "9999-12-31",
                    "Y10000/..",
                    "../-0500",
                    "1946-04-05");

    private final Project project = Project.named("P").withDocuments(List.of(document()));

    @ParameterizedTest
    @CsvSource({
        "Y17E8, Y17E8 Y10000/..",
        "Y1700000000, Y17E8 Y10000/..",
        "Y-170000000, Y-17E7 ../-0500",
        "Y-170000001, ../-0500",
        "Y338801, Y3388E2S3 Y10000/..",
        "Y999999999999, Y999999999999 Y10000/..",
        "-0043, -0043-03-15",
        "-0043-03-14, ''",
        "-0044/0001, -0043-03-15 0000",
        "9999, 9999-12-31",
        "-0600, ../-0500",
        "1946-04, 1946-04-05",
        "1947, ''"
    })
    void datesAreFoundThatOverlap(String asked, String found) throws BadSearch {
        List<String> wanted = found.isEmpty() ? List.of() : List.of(found.split(" "));
        assertThat(found("date:" + asked)).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y17E8",
                "Y-17E999999999",
                "Y1E2147483647",
                "Y1E99999999999999999999",
                "Y1E5000S1",
                "Y99999999999999999999999999999999999999999",
                "1950/1940",
                "2000-02-30",
                "-9999999",
                "[..9999-12-31]",
                "{1946..1940}",
                "../..",
                "XXXX",
                "Y1E3/Y1E9",
                "1946-04-05/Y17E8",
                "9999-12-31T23:59:60"
            })
    void anyDateIsFoundByOrRefusedAtItsPlace(String asked) {
        String line = "threat date:" + asked;
        BadSearch bad = catchThrowableOfType(BadSearch.class, () -> find(line));
        if (bad != null) assertThat(bad.place()).isBetween(0, line.length());
        if (bad != null) assertThat(bad.problem().key()).isEqualTo("search.date");
        assertThat(bad == null).isEqualTo(Edtf.tryParse(asked).isPresent());
    }

    private List<Hit> find(String line) throws BadSearch {
        return Finder.run(project, SearchLine.read(line));
    }

    private List<String> found(String line) throws BadSearch {
        return find(line).stream()
                .map(hit -> ((Tag.DateTag) hit.tags().getFirst().tag()).date().text())
                .toList();
    }

    private static Document document() {
        var by = new Stamp("Una", Instant.EPOCH);
        List<Annotation> tags =
                DATES.stream()
                        .map(date ->
                                Annotation.of(
                                        Anchor.at(
                                                2 * DATES.indexOf(date),
                                                2 * DATES.indexOf(date) + 1),
                                        new Tag.DateTag(Edtf.parse(date), Tag.Aspect.HAPPENED, ""),
                                        by))
                        .toList();
        Witness text =
                Witness.of("A", "a b c d e f g h i j k l threat")
                        .withMarks(Marks.NONE.withAnnotations(tags));
        Document one = Document.of("D", text);
        return one.withMetadata(one.metadata().with(Field.DATE, "Y-5E9"));
    }
}
