package org.postil.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.edit.RandomEdits;
import org.postil.format.FullProject;
import org.postil.format.json.ProjectJson.Content;
import org.postil.format.json.parse.SchemaKeys;
import org.postil.format.json.parse.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The schema in the resources, the files that are written and the keys that are read say the same.
class SchemaTest {

    private static final String TEXT = schemaText();
    private static final JsonNode TREE = new JsonMapper().readTree(TEXT);
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(TEXT);

    private static final Content FULL =
            new Content(FullProject.project(), _ -> Optional.of(FullProject.FILE));

    @Test
    void theSchemaIsASchemaAndHasTheNameThatFilesGiveIt() {
        Schema schemas =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                com.networknt.schema.SchemaLocation.of(
                                        "https://json-schema.org/draft/2020-12/schema"));
        assertThat(schemas.validate(TEXT, InputFormat.JSON)).isEmpty();
        assertThat(TREE.get("$id").stringValue()).isEqualTo(ProjectJson.SCHEMA);
        assertThat(ProjectJson.SCHEMA)
                .endsWith("/postil-project-" + ProjectJson.VERSION + ".schema.json");
    }

    @Test
    void whatIsWrittenKeepsToTheSchema() throws IOException {
        assertThat(faults(new String(Written.bytes(FULL), UTF_8))).isEmpty();
        for (int seed = 100; seed < 110; seed++) {
            Content random = Content.of(new RandomEdits(seed).project(200));
            assertThat(faults(new String(Written.bytes(random), UTF_8))).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    /format                            | "project"
                    /version                           | 2
                    /version                           | ``
                    /people                            | {}
                    /notes                             | []
                    /project/title                     | " "
                    /project/id                        | "1"
                    /layers                            | []
                    /layers/0/colour                   | "red"
                    /layers/0/letter                   | "SP"
                    /layers/0/choices                  | ["a"]
                    /layers/5/choices                  | ``
                    /layers/5/choices                  | []
                    /layers/5/line                     | "wavy"
                    /topics/0/parent                   | null
                    /people/0/externalIds              | {"viaf": 7}
                    /documents/0/state                 | "NEW"
                    /documents/0/witnesses             | []
                    /documents/0/witnesses/0/sha256    | "0"
                    /documents/0/witnesses/0/signature | "𝔘"
                    /documents/0/witnesses/0/corrections/0/at | -1
                    /documents/0/witnesses/0/source/imported | "2026-01-01T00:00:00+01:00"
                    /documents/0/witnesses/0/source/imported | "2026-01-01"
                    /annotations/3/end                 | "8"
                    /annotations/3/end                 | 8.5
                    /annotations/3/spans               | []
                    /annotations/3/spans               | [[2]]
                    /annotations/3/spans               | [[2, 8, 9]]
                    /annotations/2/spans               | [[2, 8]]
                    /annotations/3/exact               | ``
                    /annotations/3/person              | ``
                    /annotations/3/mode                | "direct"
                    /annotations/7/mode                | ``
                    /annotations/1/value               | "𝔘"
                    /annotations/0/value               | ``
                    /annotations/8/value               | "𝔘"
                    /annotations/9/aspect              | ``
                    /annotations/9/topic               | "00000000-0000-4000-8000-00000000000c"
                    /annotations/0/layer               | "Legal Term"
                    /annotations/3/colour              | "red"
                    /setAside/0/kind                   | "HEADER"
                    /setAside/0/layer                  | "note"
                    /rejections/0/rule                 | ``
                    /originals/0/sha256                | ``
                    """)
    void aPlantedFaultIsFound(String pointer, String json) throws IOException {
        ObjectNode file = Written.tree(FULL);
        assertThat(faults(Written.spoiled(file, pointer, json == null ? "" : json).toString()))
                .isNotEmpty();
    }

    @Test
    void everyKeyIsDescribedInASentence() {
        assertThat(SchemaKeys.silent(TREE)).isEmpty();
    }

    @Test
    void whatIsReadIsWhatTheSchemaDescribes() {
        SchemaKeys.compare(Shapes.FILE, TREE);
    }

    @Test
    void theFullProjectHasEveryKey() throws IOException {
        var written = new TreeSet<String>();
        collectKeys(Written.tree(FULL), written);
        assertThat(written).containsAll(described(Shapes.FILE));
    }

    private static void collectKeys(JsonNode node, Set<String> keys) {
        keys.addAll(node.propertyNames());
        node.forEach(below -> collectKeys(below, keys));
    }

    private static Set<String> described(Shape shape) {
        var keys = new TreeSet<String>();
        for (Shape.Key key : shape.keys()) {
            keys.add(key.name());
            if (key.kind() instanceof Shape.One one) keys.addAll(described(one.shape()));
            if (key.kind() instanceof Shape.Many many) keys.addAll(described(many.shape()));
        }
        return keys;
    }

    private static List<Error> faults(String json) {
        return SCHEMA.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String schemaText() {
        try {
            return new String(ProjectJsonTest.resource("postil-project-1.schema.json"), UTF_8);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
