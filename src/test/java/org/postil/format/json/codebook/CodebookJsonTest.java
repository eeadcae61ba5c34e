package org.postil.format.json.codebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.edit.RandomEdits;
import org.postil.format.FullProject;
import org.postil.format.json.ProjectJson;
import org.postil.format.json.parse.SchemaKeys;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.message.Words;
import org.postil.model.codebook.Codebook;
import tools.jackson.databind.json.JsonMapper;

/// A codebook as a file: nothing is lost, the schema describes it, and what is no codebook is
/// refused whole.
class CodebookJsonTest {

    private static final Codebook FULL = FullProject.project().codebook();
    private static final String SCHEMA = resource("postil-codebook-1.schema.json");

    @Test
    void whatIsWrittenIsReadAgainAndWrittenTheSame() throws IOException {
        for (int seed = 0; seed < 50; seed++) {
            Codebook codebook = new RandomEdits(seed).project(200).codebook();
            String once = written(codebook);
            assertThat(read(once)).isEqualTo(codebook);
            assertThat(written(read(once))).isEqualTo(once);
        }
    }

    /// The file stays as it is for as long as version 1 can be read.
    @Test
    void aFileOfVersion1IsReadAndWrittenToTheByte() throws IOException {
        String file = resource("full-codebook-1.json");
        assertThat(read(file)).isEqualTo(FULL);
        assertThat(written(FULL)).isEqualTo(file);
    }

    @Test
    void theSchemaDescribesWhatIsWrittenAndWhatIsRead() throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SCHEMA);
        assertThat(schema.validate(written(FULL), InputFormat.JSON)).isEmpty();
        String spoiled = written(FULL).replace("\"layers\"", "\"kinds\"");
        assertThat(schema.validate(spoiled, InputFormat.JSON)).isNotEmpty();
        var tree = new JsonMapper().readTree(SCHEMA);
        assertThat(tree.get("$id").stringValue()).isEqualTo(CodebookJson.SCHEMA);
        assertThat(SchemaKeys.silent(tree)).isEmpty();
        SchemaKeys.compare(CodebookShapes.FILE, tree);
    }

    /// So that a list of people that was made by hand can come in.
    @Test
    void theLayersThatEveryProjectHasMayBeLeftOut() throws IOException {
        Codebook without = FULL.withLayers(List.of());
        assertThat(read(written(without))).isEqualTo(without);
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "postil-codebook"           | "postil-codes"          | This is no codebook of Postil: it does not say "format": "postil-codebook".
                    "version": 1                | "version": 2            | This codebook was written by a newer Postil (version 2 of the format; this Postil reads up to 1).
                    "version": 1                | "version": 0            | version is no version of the format. The first is 1.
                    "role": "Chairman"          | "office": "Chairman"    | people[0].office is no key of such a file, so that what stands there would be lost.
                    "name": "Stalin, Iosif"     | "name": " "             | people[0].name is empty.
                    "name": "Stalin, Iosif"     | "name": 7               | people[0].name should be a text in quotation marks.
                    "letter": "S"               | "letter": "SP"          | layers[0].letter should be one letter or none, which “SP” is not.
                    00000000000b                | 0000000000ff            | topics[0].parent names 00000000-0000-4000-8000-0000000000ff, which is not in the file.
                    "words": []                 | "words": [              | This is no JSON: it cannot be understood at line 45, column 5.
                    """)
    void whatIsNoCodebookIsRefusedWithItsPlace(String word, String other, String sentence)
            throws IOException {
        String file = written(FULL);
        String spoiled = file.replaceFirst(Pattern.quote(word), other);
        assertThat(refusal(spoiled)).isEqualTo(sentence);
    }

    @Test
    void aProjectIsNoCodebook() throws IOException {
        var out = new ByteArrayOutputStream();
        ProjectJson.write(ProjectJson.Content.of(FullProject.project()), out);
        assertThat(refusal(out.toString(UTF_8)))
                .isEqualTo(
                        "This is no codebook of Postil: it does not say \"format\":"
                                + " \"postil-codebook\".");
    }

    @Test
    void aFileCutShortAnywhereIsRefused() throws IOException {
        String whole = written(FULL);
        for (int length = 0; length < whole.length() - 1; length += 17) {
            assertThat(refusal(whole.substring(0, length))).endsWith(".");
        }
    }

    private static String written(Codebook codebook) throws IOException {
        var out = new ByteArrayOutputStream();
        CodebookJson.write(codebook, out);
        return out.toString(UTF_8);
    }

    private static Codebook read(String json) throws Refused {
        return CodebookJson.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    private static String refusal(String json) {
        try {
            read(json);
        } catch (Refused refused) {
            Message problem = refused.problem();
            return Words.inEnglish().of(problem);
        }
        return fail("was read");
    }

    private static String resource(String name) {
        try (InputStream in = FullProject.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
