package org.postil.format.json;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.format.FullProject;
import org.postil.format.json.ProjectJson.Content;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.message.Words;
import tools.jackson.databind.node.ObjectNode;

/// What is not wholly a project is refused whole, in a sentence that names the place. The text of
/// the first version begins with 𝔘.
class RefusalsTest {

    private static final ObjectNode FILE = file();

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    /annotations/3/end               | 300                     | beyond        | annotations[3].end
                    /annotations/3/end               | 39                      | beyond        | annotations[3].end
                    /annotations/3/end               | -1                      | number        | annotations[3].end
                    /annotations/3/end               | 4294967296              | number        | annotations[3].end
                    /annotations/3/end               | 123456789012345678901   | type          | annotations[3].end
                    /annotations/3/end               | 8.0                     | type          | annotations[3].end
                    /annotations/3/end               | "8"                     | type          | annotations[3].end
                    /annotations/3/end               | null                    | type          | annotations[3].end
                    /annotations/3/end               | `` | missing       | annotations[3].end
                    /annotations/3/end               | 1                       | hull          | annotations[3].end
                    /annotations/3/end               | 9                       | spans         | annotations[3].spans
                    /annotations/3/start             | 1                       | spans         | annotations[3].spans
                    /annotations/3/spans             | []                      | no-spans      | annotations[3].spans
                    /annotations/3/spans             | [[2,2],[2,8]]           | spans         | annotations[3].spans
                    /annotations/3/spans             | [[2,6],[5,8]]           | spans         | annotations[3].spans
                    /annotations/3/spans             | [[5,8],[2,5]]           | spans         | annotations[3].spans
                    /annotations/3/spans             | [[2,3000]]              | spans         | annotations[3].spans
                    /annotations/3/spans             | [[8,2]]                 | type          | annotations[3].spans[0]
                    /annotations/3/spans             | [[2,8,9]]               | type          | annotations[3].spans[0]
                    /annotations/3/spans             | [[2]]                   | type          | annotations[3].spans[0]
                    /annotations/3/spans             | [2,8]                   | type          | annotations[3].spans[0]
                    /annotations/3/spans             | [[-2,8]]                | type          | annotations[3].spans[0]
                    /annotations/3/orphan            | true                    | orphan        | annotations[3].spans
                    /annotations/2/orphan            | false                   | no-spans      | annotations[2].spans
                    /annotations/2/end               | 3                       | orphan        | annotations[2].spans
                    /annotations/3/exact             | "Stalim"                | quote         | annotations[3].exact
                    /annotations/3/prefix            | "X "                    | quote         | annotations[3].prefix
                    /annotations/3/suffix            | "said"                  | quote         | annotations[3].suffix
                    /annotations/3/id                | "one"                   | id            | annotations[3].id
                    /annotations/3/id                | "1-1-1-1-1"             | id            | annotations[3].id
                    /annotations/3/id                | "00000000-0000-4000-8000-00000000002f" | same-id | annotations[3].id
                    /rejections/0/id                 | "00000000-0000-4000-8000-00000000002f" | same-id | rejections[0].id
                    /people/1/id                     | "00000000-0000-4000-8000-000000000001" | same-id | people[1].id
                    /topics/1/id                     | "00000000-0000-4000-8000-00000000000c" | same-id | topics[1].id
                    /layers/1/id                     | "speaker"               | same-id       | layers[1].id
                    /documents/1/id                  | "00000000-0000-4000-8000-000000000015" | same-id | documents[1].id
                    /documents/1/witnesses/0/id      | "00000000-0000-4000-8000-00000000001f" | same-id | documents[1].witnesses[0].id
                    /annotations/3/witness           | "00000000-0000-4000-8000-0000000000ff" | dangling | annotations[3].witness
                    /setAside/1/witness              | "00000000-0000-4000-8000-0000000000ff" | dangling | setAside[1].witness
                    /annotations/3/person            | "00000000-0000-4000-8000-0000000000ff" | dangling | annotations[3].person
                    /annotations/7/to                | ["00000000-0000-4000-8000-0000000000ff"] | dangling | annotations[7].to
                    /annotations/6/topic             | "00000000-0000-4000-8000-0000000000ff" | dangling | annotations[6].topic
                    /annotations/0/layer             | "no-such"               | dangling      | annotations[0].layer
                    /rejections/0/layer              | "no-such"               | dangling      | rejections[0].layer
                    /annotations/0/layer             | "No Such"               | layer-id      | annotations[0].layer
                    /topics/0/parent                 | "00000000-0000-4000-8000-0000000000ff" | dangling | topics[0].parent
                    /topics/0/parent                 | "00000000-0000-4000-8000-00000000000c" | circle | topics[0].parent
                    /topics/1/parent                 | "00000000-0000-4000-8000-00000000000c" | circle | topics[0].parent
                    /topics/1/id                     | "00000000-0000-0000-0000-000000000000" | root | topics[1].id
                    /documents/0/main                | "00000000-0000-4000-8000-000000000021" | dangling | documents[0].main
                    /documents/1/witnesses           | []                      | dangling      | documents[1].main
                    /annotations/9/date              | "5 April 1946"          | date          | annotations[9].date
                    /documents/0/date                | "1946-13"               | date          | documents[0].date
                    /annotations/9/aspect            | "written-down"          | choice        | annotations[9].aspect
                    /annotations/9/aspect            | ``                      | missing       | annotations[9].aspect
                    /annotations/9/person            | "00000000-0000-4000-8000-000000000001" | other-layer | annotations[9].person
                    /annotations/1/value             | "𝔘"                     | other-layer   | annotations[1].value
                    /annotations/8/value             | "𝔘"                     | other-layer   | annotations[8].value
                    /annotations/0/value             | ``                      | missing       | annotations[0].value
                    /annotations/7/mode              | "DIRECT"                | choice        | annotations[7].mode
                    /annotations/3/certainty         | ""                      | choice        | annotations[3].certainty
                    /annotations/3/created           | "2026-02-03"            | moment        | annotations[3].created
                    /annotations/3/modified          | "2026-02-03T04:06:00+02:00" | moment    | annotations[3].modified
                    /annotations/3/colour            | "red"                   | unknown       | annotations[3].colour
                    /annotations/3                   | []                      | type          | annotations[3]
                    /annotations                     | {}                      | type          | annotations
                    /setAside/1/kind                 | "web_furniture"         | choice        | setAside[1].kind
                    /documents/0/state               | "open"                  | choice        | documents[0].state
                    /documents/0/title               | " "                     | blank         | documents[0].title
                    /documents/0/removed             | "true"                  | type          | documents[0].removed
                    /documents/0/witnesses/0/siglum  | ""                      | blank         | documents[0].witnesses[0].siglum
                    /documents/0/witnesses/0/sha256  | "00"                    | sha256        | documents[0].witnesses[0].sha256
                    /documents/0/witnesses/0/original| "𝔘 Stalin zzzzzzz"      | splice        | documents[0].witnesses[0].corrections[0].removed
                    /documents/0/witnesses/0/original| "𝔘 Stalin sald: \\r"    | line-ends     | documents[0].witnesses[0].original
                    /documents/0/witnesses/0/corrections | []                  | corrections   | documents[0].witnesses[0].text
                    /documents/0/witnesses/0/corrections/0/at | 4000           | beyond        | documents[0].witnesses[0].corrections[0].at
                    /documents/0/witnesses/0/corrections/0/at | 12             | splice        | documents[0].witnesses[0].corrections[0].removed
                    /documents/0/witnesses/0/corrections/0/inserted | "\\r"    | line-ends     | documents[0].witnesses[0].corrections[0].inserted
                    /documents/0/witnesses/0/corrections/0/when | "today"      | moment        | documents[0].witnesses[0].corrections[0].when
                    /documents/0/witnesses/0/source/sha256 | "00"              | no-sha256     | documents[0].witnesses[0].source.sha256
                    /documents/0/witnesses/0/source/bytes  | -1                | number        | documents[0].witnesses[0].source.bytes
                    /documents/0/witnesses/0/source/bytes  | 27                | bytes         | originals[0].base64
                    /documents/0/witnesses/0/source  | ``                      | unnamed       | originals[0].sha256
                    /documents/0/witnesses/1/origin/end | 2                    | hull          | documents[0].witnesses[1].origin.end
                    /originals/0/base64              | "8J2UmCE="              | sha256        | originals[0].sha256
                    /originals/0/base64              | "?"                     | type          | originals[0].base64
                    /layers/0                        | {}                      | missing       | layers[0].id
                    /layers                          | []                      | built-in      | layers
                    /layers/0/colour                 | "#d55e00"               | colour        | layers[0].colour
                    /layers/0/letter                 | "𝔘𝔘"                    | letter        | layers[0].letter
                    /layers/0/values                 | "some"                  | choice        | layers[0].values
                    /layers/0/line                   | "wavy"                  | choice        | layers[0].line
                    /layers/0/choices                | ["a"]                   | no-choices    | layers[0].choices
                    /layers/5/choices                | []                      | missing       | layers[5].choices
                    /layers/5/choices                | [1]                     | type          | layers[5].choices[0]
                    /people/0/name                   | ""                      | blank         | people[0].name
                    /people/0/externalIds            | {"wikidata": 1}         | type          | people[0].externalIds.wikidata
                    /people/0/role                   | "a\\u0000b"             | unclean       | people[0].role
                    /people/0/externalIds            | {"\\u0000": "1"}        | unclean       | people[0].externalIds
                    /project/title                   | "\\t"                   | blank         | project.title
                    /project                         | ``                      | missing       | project
                    /notes                           | []                      | unknown       | notes
                    /version                         | 0                       | version       | version
                    /version                         | "1"                     | type          | version
                    """)
    void aFaultIsNamedWithItsPlace(String pointer, String json, String problem, String place) {
        String spoiled = Written.spoiled(FILE, pointer, json == null ? "" : json).toString();
        Message said = refusal(spoiled);
        assertThat(said.key()).isEqualTo("format.json." + problem);
        assertThat(said.arguments().getFirst()).isEqualTo(place);
        assertThat(sentence(said)).startsWith(place).endsWith(".").doesNotContain("{");
    }

    @Test
    void theSentenceSaysWhatIsWrongAndWhatCouldStandThere() {
        assertThat(sentence(refusal(Written.spoiled(FILE, "/annotations/3/end", "300"))))
                .isEqualTo("annotations[3].end is 300, but the text ends at 38.");
        assertThat(sentence(refusal(Written.spoiled(FILE, "/documents/0/state", "\"𝔘\""))))
                .isEqualTo("documents[0].state is “𝔘”, but can only be one of: new, begun, done.");
        assertThat(sentence(refusal(Written.spoiled(FILE, "/annotations/9/aspect", "7"))))
                .isEqualTo("annotations[9].aspect should be a text in quotation marks.");
    }

    @Test
    void aNewerProjectIsCalledSoWhateverElseIsInIt() {
        ObjectNode newer = Written.spoiled(FILE, "/version", "2");
        String expected =
                "This project was written by a newer Postil (version 2 of the format; this Postil"
                        + " reads up to 1).";
        assertThat(sentence(refusal(newer))).isEqualTo(expected);
        assertThat(sentence(refusal(Written.spoiled(newer, "/project", "[[{}]]"))))
                .isEqualTo(expected);
        newer.remove("version");
        assertThat(sentence(refusal("{\"a\":[{\"version\":1}]," + head(newer) + ",\"version\":2}")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "1",
                "\"𝔘\"",
                "null",
                "{\"format\": \"postil\"}",
                "{\"format\": [\"postil-project\"]}",
                "{\"𝔘\": {\"format\": \"postil-project\"}}",
                "[\"format\", \"postil-project\"]",
                "{\"type\": \"FeatureCollection\", \"features\": []}"
            })
    void whatIsNotOursIsCalledSo(String json) {
        assertThat(sentence(refusal(json)))
                .isEqualTo(
                        "This is no project of Postil: it does not say \"format\":"
                                + " \"postil-project\".");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        String twice = FILE.toString().replaceFirst("\\{", "{\"format\":\"postil-project\",");
        assertThat(sentence(refusal(twice))).isEqualTo("format stands there twice.");
        String inside = FILE.toString().replace("\"viaf\":", "\"wikidata\":");
        assertThat(sentence(refusal(inside)))
                .isEqualTo("people[0].externalIds.wikidata stands there twice.");
    }

    @Test
    void halfOfASurrogatePairIsRefused() {
        String half = FILE.toString().replace("\"Chairman\"", "\"Chair\\ud835man\"");
        assertThat(sentence(refusal(half)))
                .startsWith("people[0].role has a character in it that cannot be kept");
    }

    @Test
    void aFileCutShortAnywhereIsRefused() {
        String whole = FILE.toString();
        for (int length = 0; length < whole.length(); length += 37) {
            Message said = refusal(whole.substring(0, length));
            // within a word such as true, what is left is no JSON
            assertThat(said.key())
                    .isIn("format.json.cut-short", "format.json.not-ours", "format.json.syntax");
        }
        assertThat(sentence(refusal(whole.substring(0, 100))))
                .isEqualTo(
                        "The file is cut short: it ends at line 1, column 101, in the middle of"
                                + " what it says.");
    }

    @Test
    void moreAfterTheEndIsRefused() {
        assertThat(refusal(FILE + "{}").key()).isEqualTo("format.json.more");
        assertThat(refusal(FILE + "]").key()).isEqualTo("format.json.syntax");
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        byte[] utf8 = FILE.toString().getBytes(UTF_8);
        byte[] cut = Arrays.copyOf(utf8, utf8.length);
        cut[FILE.toString().indexOf("𝔘")] = (byte) 0xC0;
        assertThat(refusal(cut).key()).isEqualTo("format.json.not-utf-8");
        assertThat(refusal(FILE.toString().getBytes(UTF_16LE)).key())
                .isEqualTo("format.json.not-utf-8");
    }

    @Test
    void anUnreadableStreamIsRefused() throws IOException {
        InputStream gone = InputStream.nullInputStream();
        gone.close();
        byte[] begun = "{\"format\": \"postil-project\", \"𝔘".getBytes(UTF_8);
        var breakingOff = new SequenceInputStream(new ByteArrayInputStream(begun), gone);
        for (InputStream broken : List.of(gone, breakingOff)) {
            assertThatThrownBy(() -> ProjectJson.read(broken))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused ->
                                    assertThat(sentence(refused.problem()))
                                            .isEqualTo(
                                                    "The file could not be read to its end: Stream"
                                                            + " closed"));
        }
    }

    @Test
    void aHundredThousandListsInListsAreRefusedAtOnce() {
        String deep = "[".repeat(100_000);
        List<String> files =
                List.of(
                        deep,
                        "{\"format\":\"postil-project\",\"version\":1,\"people\":" + deep,
                        "{\"people\":" + deep,
                        "{\"𝔘\":".repeat(100_000));
        for (String file : files) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> assertThat(refusal(file).key()).startsWith("format.json."));
        }
    }

    @Test
    void aLongWordInASentenceIsCutShort() {
        String spoiled =
                Written.spoiled(FILE, "/documents/0/state", "\"" + "𝔘".repeat(9000) + "\"")
                        .toString();
        assertThat(sentence(refusal(spoiled))).contains("𝔘…”").hasSizeLessThan(300);
    }

    private static String head(ObjectNode file) {
        return "\"format\":" + file.get("format");
    }

    private static String sentence(Message message) {
        return Words.inEnglish().of(message);
    }

    private static Message refusal(ObjectNode json) {
        return refusal(json.toString());
    }

    private static Message refusal(String json) {
        return refusal(json.getBytes(UTF_8));
    }

    private static Message refusal(byte[] json) {
        try {
            Written.read(json);
        } catch (Refused refused) {
            return refused.problem();
        }
        return fail("was read");
    }

    private static ObjectNode file() {
        try {
            return Written.tree(
                    new Content(FullProject.project(), _ -> Optional.of(FullProject.FILE)));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
