package org.postil.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postil.edit.RandomEdits;
import org.postil.format.FullProject;
import org.postil.format.Selection;
import org.postil.format.json.ProjectJson.Content;
import org.postil.format.json.ProjectJson.Loaded;
import org.postil.model.Document;
import org.postil.model.Excerpt;
import org.postil.model.Original;
import org.postil.model.Project;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ProjectJsonTest {

    private static final Project FULL = FullProject.project();
    private static final Content WITH_ORIGINALS =
            new Content(
                    FULL,
                    sha256 ->
                            Optional.of(FullProject.FILE)
                                    .filter(file -> file.sha256().equals(sha256)));

    @Test
    void whatIsWrittenIsReadAgainAndWrittenTheSame() throws IOException {
        writesTheSame(0, 100);
    }

    @Test
    @Tag("soak")
    void soDoThousandProjects() throws IOException {
        writesTheSame(100, 1_100);
    }

    private static void writesTheSame(int firstSeed, int end) throws IOException {
        for (int seed = firstSeed; seed < end; seed++) {
            Project project = new RandomEdits(seed).project(200);
            byte[] once = Written.bytes(project);
            Loaded loaded = Written.read(once);
            assertThat(loaded.project()).isEqualTo(project);
            assertThat(Written.bytes(loaded.project())).isEqualTo(once);
        }
    }

    /// The file stays as it is for as long as version 1 can be read.
    @Test
    void aFileOfVersion1IsReadAndWrittenToTheByte() throws IOException {
        byte[] file = resource("full-project-1.json");
        Loaded loaded = Written.read(file);
        Project before = FullProject.withoutExcerpts();
        assertThat(loaded).isEqualTo(new Loaded(before, List.of(FullProject.FILE)));
        assertThat(
                        new String(
                                Written.bytes(new Content(before, WITH_ORIGINALS.originals())),
                                UTF_8))
                .isEqualTo(new String(file, UTF_8));
    }

    @Test
    void offsetsCountCodePointsOfTheText() throws IOException {
        JsonNode file = Written.tree(WITH_ORIGINALS);
        JsonNode text = file.at("/documents/0/witnesses/0/text");
        int[] letters = text.stringValue().codePoints().toArray();
        assertThat(letters[0]).isEqualTo(0x1D518);
        for (JsonNode mark : file.get("annotations")) {
            String last = "";
            for (JsonNode span : mark.get("spans")) {
                int start = span.get(0).intValue();
                last = new String(letters, start, span.get(1).intValue() - start);
                assertThat(mark.get("exact").stringValue()).contains(last);
            }
            assertThat(mark.get("exact").stringValue()).endsWith(last);
            String before = new String(letters, 0, mark.get("start").intValue());
            assertThat(before).endsWith(mark.get("prefix").stringValue());
        }
    }

    @Test
    void theFileIsTheSameInEveryCountryAndAtEveryTime() throws IOException {
        byte[] here = Written.bytes(WITH_ORIGINALS);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(Written.bytes(WITH_ORIGINALS)).isEqualTo(here);
            assertThat(Written.read(here).project()).isEqualTo(FULL);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void originalsComeAlongOnlyWhereTheyAreAskedFor() throws IOException {
        assertThat(Written.read(Written.bytes(FULL)).originals()).isEmpty();
        assertThat(Written.tree(Content.of(FULL)).has("originals")).isFalse();
        List<Original> originals = Written.read(Written.bytes(WITH_ORIGINALS)).originals();
        assertThat(originals).containsExactly(FullProject.FILE);
        assertThat(originals.getFirst().copy()).isEqualTo(FullProject.FILE.copy());
    }

    @Test
    void aFileOfChosenDocumentsKeepsTheWholeCodebook() throws IOException {
        Document second = FULL.allDocuments().getLast();
        Project cut = Selection.of(FULL, List.of(second.id()));
        Excerpt elsewhere = FULL.excerpts().getFirst();
        assertThat(elsewhere.held()).isNotEmpty();
        assertThat(cut)
                .isEqualTo(
                        FULL.withDocuments(List.of(second))
                                .withExcerpts(List.of(FULL.excerpts().getLast())));
        assertThat(Written.read(Written.bytes(cut)).project()).isEqualTo(cut);
    }

    @Test
    void aVersionIsReadThoughTheOneThatItWasSplitOffFromIsGone() throws IOException {
        Document first = FULL.allDocuments().getFirst();
        var splitOff = first.allWitnesses().getLast();
        Document alone =
                new Document(
                        first.id(),
                        "𝔘",
                        first.metadata(),
                        first.state(),
                        "",
                        splitOff.id(),
                        List.of(splitOff),
                        false);
        Project project = FULL.withDocuments(List.of(alone));
        assertThat(Written.read(Written.bytes(project)).project()).isEqualTo(project);
    }

    @Test
    void keysAreReadInAnyOrderAndWithAMarkAtTheStart() throws IOException {
        String sorted = "\uFEFF" + sorted(Written.tree(WITH_ORIGINALS));
        assertThat(sorted.indexOf("\"format\"")).isGreaterThan(sorted.indexOf("\"documents\""));
        assertThat(Written.read(sorted)).isEqualTo(new Loaded(FULL, List.of(FullProject.FILE)));
    }

    @Test
    void whatNoFileCanCarryIsWrittenAsAReplacementThatIsSeen() throws IOException {
        Project odd = FULL.withMemo("𝔘 half \uD835 and \u0000 and \uDD18.");
        assertThat(Written.read(Written.bytes(odd)).project().memo())
                .isEqualTo("𝔘 half \uFFFD and \uFFFD and \uFFFD.");
    }

    private static JsonNode sorted(JsonNode node) {
        if (!(node instanceof ObjectNode object)) return node;
        var byKey = new TreeMap<String, JsonNode>();
        object.properties().forEach(entry -> byKey.put(entry.getKey(), sorted(entry.getValue())));
        ObjectNode sorted = new JsonMapper().createObjectNode();
        for (Map.Entry<String, JsonNode> entry : byKey.entrySet()) {
            sorted.set(entry.getKey(), entry.getValue());
        }
        return sorted;
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in = FullProject.class.getResourceAsStream(name)) {
            return java.util.Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
