package org.postil.format.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postil.excerpt.citation.Quotable;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Field;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What reference managers read has what is known, where they look for it.
class ReferenceTest {

    @Test
    void cslJson() throws IOException {
        JsonNode entry = JsonMapper.builder().build().readTree(written(Reference.CSL_JSON)).get(0);
        assertThat(entry.get("type").asString()).isEqualTo("document");
        assertThat(entry.get("title").asString()).isEqualTo("Cable 𝔘 & 641");
        assertThat(entry.get("author").get(0).get("literal").asString()).isEqualTo("Dekanozov");
        assertThat(entry.get("issued").get("date-parts").toString()).isEqualTo("[[1946,11,20]]");
        assertThat(entry.get("archive_location").asString()).isEqualTo("RGASPI, f. 558");
        assertThat(entry.get("accessed").get("date-parts").toString()).isEqualTo("[[2026,1,2]]");
        assertThat(entry.has("editor")).isFalse();
    }

    @Test
    void bibTex() throws IOException {
        assertThat(written(Reference.BIBTEX))
                .startsWith("@misc{postil-00000000,\n")
                .contains("  title = {{Cable 𝔘 \\& 641}},\n")
                .contains("  author = {{Dekanozov}},\n")
                .contains("  year = {1946},\n  month = nov,\n  day = {20},\n")
                .contains("  urldate = {2026-01-02},\n")
                .doesNotContain("editor")
                .endsWith("}\n");
    }

    @Test
    void ris() throws IOException {
        assertThat(written(Reference.RIS))
                .startsWith("TY  - GEN\r\n")
                .contains(
                        "AU  - Dekanozov\r\n", "DA  - 1946/11/20/\r\n", "AV  - RGASPI, f. 558\r\n")
                .contains("Y2  - 2026/01/02/\r\n")
                .doesNotContain("ED  -")
                .endsWith("ER  - \r\n\r\n");
    }

    private static String written(Reference as) throws IOException {
        var witness =
                new Witness(
                        new Id<>(new UUID(1, 1)),
                        "A",
                        new Metadata(
                                Map.of(
                                        Field.ARCHIVE_REFERENCE, "RGASPI, f. 558",
                                        Field.URL, "https://example.org/641",
                                        Field.ACCESSED, "2026-01-02")),
                        Transcription.of("𝔘"),
                        Marks.NONE,
                        List.of(),
                        List.of(),
                        false);
        Document document =
                Document.of("Cable 𝔘 & 641", witness)
                        .withMetadata(
                                new Metadata(
                                        Map.of(Field.DATE, "1946-11-20", Field.FROM, "Dekanozov")));
        var out = new ByteArrayOutputStream();
        as.write(List.of(Quotable.of(document, witness)), out);
        return out.toString(UTF_8);
    }
}
