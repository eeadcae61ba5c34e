package org.postil.excerpt.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postil.excerpt.citation.Citation.Style;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Field;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.id.Id;

/// Citations say what is known, in the order of the style, and nothing else.
class CitationTest {

    private static final Map<Field, String> CABLE =
            Map.of(
                    Field.DATE, "1946-11-20",
                    Field.FROM, "Dekanozov",
                    Field.TO, "Stalin",
                    Field.NUMBER, "641",
                    Field.PLACE, "Moscow",
                    Field.ARCHIVE_REFERENCE, "RGASPI, f. 558, op. 11, d. 102",
                    Field.PAGES, "106",
                    Field.TRANSLATOR, "Gary Goldberg",
                    Field.URL, "https://example.org/641",
                    Field.ACCESSED, "2026-01-02");

    private static final Map<Field, String> PRINTED =
            Map.of(
                    Field.DATE, "1946-04-05",
                    Field.FROM, "Walter B. Smith",
                    Field.TO, "James F. Byrnes",
                    Field.EDITOR, "Ralph E. Goodwin",
                    Field.VOLUME, "Foreign Relations of the United States 1946, vol. VI",
                    Field.PAGES, "732–36");

    @Test
    void archives() {
        assertThat(cite(CABLE, Style.ARCHIVAL))
                .isEqualTo("RGASPI, f. 558, op. 11, d. 102, l. 106.");
        assertThat(
                        cite(
                                Map.of(
                                        Field.ARCHIVE_REFERENCE,
                                        "РГАСПИ, ф. 558, оп. 11, д. 102",
                                        Field.PAGES,
                                        "106–108"),
                                Style.ARCHIVAL))
                .isEqualTo("РГАСПИ, ф. 558, оп. 11, д. 102, лл. 106–108.");
        assertThat(
                        cite(
                                Map.of(
                                        Field.ARCHIVE_REFERENCE,
                                        "TNA, FO 371/77604",
                                        Field.PAGES,
                                        "3"),
                                Style.ARCHIVAL))
                .isEqualTo("TNA, FO 371/77604, p. 3.");
    }

    @Test
    void chicago() {
        assertThat(cite(CABLE, Style.CHICAGO_NOTE))
                .isEqualTo(
                        "Dekanozov to Stalin, no. 641, Moscow, November 20, 1946, RGASPI, f. 558,"
                                + " op. 11, d. 102, l. 106, trans. Gary Goldberg,"
                                + " accessed January 2, 2026, https://example.org/641.");
        assertThat(cite(CABLE, Style.CHICAGO_BIBLIOGRAPHY))
                .isEqualTo(
                        "Dekanozov. “Cable 641.” Moscow, November 20, 1946. RGASPI, f. 558, op. 11,"
                                + " d. 102, l. 106, translated by Gary Goldberg. Accessed January 2,"
                                + " 2026. https://example.org/641.");
        assertThat(cite(PRINTED, Style.CHICAGO_NOTE))
                .isEqualTo(
                        "Walter B. Smith to James F. Byrnes, April 5, 1946, in Foreign Relations"
                                + " of the United States 1946, vol. VI, ed. Ralph E. Goodwin,"
                                + " 732–36.");
        assertThat(cite(PRINTED, Style.CHICAGO_BIBLIOGRAPHY))
                .isEqualTo(
                        "Walter B. Smith. “Cable 641.” April 5, 1946. In Foreign Relations of the"
                                + " United States 1946, vol. VI, edited by Ralph E. Goodwin,"
                                + " 732–36.");
    }

    @Test
    void mlaAndApa() {
        assertThat(cite(PRINTED, Style.MLA))
                .isEqualTo(
                        "Walter B. Smith. “Cable 641.” 5 Apr. 1946. Foreign Relations of the"
                                + " United States 1946, vol. VI, edited by Ralph E. Goodwin,"
                                + " pp. 732–36.");
        assertThat(cite(CABLE, Style.MLA))
                .isEqualTo(
                        "Dekanozov. “Cable 641.” 20 Nov. 1946. RGASPI, f. 558, op. 11, d. 102,"
                                + " l. 106, translated by Gary Goldberg. https://example.org/641."
                                + " Accessed 2 Jan. 2026.");
        assertThat(cite(PRINTED, Style.APA))
                .isEqualTo(
                        "Walter B. Smith. (1946, April 5). Cable 641. In Ralph E. Goodwin (Ed.),"
                                + " Foreign Relations of the United States 1946, vol. VI"
                                + " (pp. 732–36).");
        assertThat(cite(CABLE, Style.APA))
                .isEqualTo(
                        "Dekanozov. (1946, November 20). Cable 641 (No. 641) (Gary Goldberg,"
                                + " Trans.). RGASPI, f. 558, op. 11, d. 102, l. 106."
                                + " https://example.org/641");
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void nothingIsInvented(Style style) {
        String bare = cite(Map.of(), style);
        assertThat(bare.replaceAll("[“”.,()]", "").replace("nd", "").strip())
                .isEqualTo("Cable 641");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(source(Map.of(), "A").missing())
                .containsExactly(Field.FROM, Field.DATE, Field.ARCHIVE_REFERENCE);
        assertThat(source(CABLE, "A").missing()).isEmpty();
        assertThat(
                        source(Map.of(Field.FROM, "X", Field.DATE, "1946", Field.VOLUME, "V"), "A")
                                .missing())
                .containsExactly(Field.PAGES);
    }

    @Test
    void anUnsureDateIsNotMadeSure() {
        assertThat(cite(Map.of(Field.DATE, "1946-04~"), Style.CHICAGO_NOTE))
                .contains("ca. April 1946");
        assertThat(cite(Map.of(Field.DATE, "194X"), Style.CHICAGO_NOTE)).contains("194X");
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void oneOfSeveralVersionsIsNamed(Style style) {
        assertThat(cite(CABLE, style)).doesNotContainIgnoringCase("version");
        assertThat(Citation.of(source(CABLE, "A", "B"), style)).containsIgnoringCase("version A");
    }

    private static String cite(Map<Field, String> known, Style style) {
        return Citation.of(source(known, "A"), style);
    }

    private static Quotable source(Map<Field, String> known, String... sigla) {
        var ofDocument = new EnumMap<Field, String>(Field.class);
        var ofWitness = new EnumMap<Field, String>(Field.class);
        known.forEach((field, value) ->
                (field.owner() == Metadata.Owner.DOCUMENT ? ofDocument : ofWitness)
                        .put(field, value));
        List<Witness> versions =
                java.util.Arrays.stream(sigla).map(siglum -> witness(siglum, ofWitness)).toList();
        Document document =
                Document.of("Cable 641", versions.getFirst())
                        .withWitnesses(versions)
                        .withMetadata(new Metadata(ofDocument));
        return Quotable.of(document, versions.getFirst());
    }

    private static Witness witness(String siglum, Map<Field, String> known) {
        return new Witness(
                Id.fresh(),
                siglum,
                new Metadata(known),
                Transcription.of("𝔘"),
                Marks.NONE,
                List.of(),
                List.of(),
                false);
    }
}
