package org.postil.format.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.postil.edit.RandomEdits;
import org.postil.format.FullProject;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.text.Anchor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The MUSTs of the W3C Web Annotation Data Model (Recommendation of 23 February 2017), by section,
/// and what Postil says beyond them. The text of the full project begins with 𝔘.
class WebAnnotationTest {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final Project FULL = FullProject.project();

    /// The keys that the model's context defines and that are used.
    private static final Set<String> KNOWN =
            Set.of(
                    "@context",
                    "id",
                    "type",
                    "label",
                    "total",
                    "first",
                    "last",
                    "partOf",
                    "items",
                    "startIndex",
                    "motivation",
                    "creator",
                    "created",
                    "modified",
                    "name",
                    "body",
                    "target",
                    "purpose",
                    "source",
                    "format",
                    "value",
                    "selector",
                    "start",
                    "end",
                    "exact",
                    "prefix",
                    "suffix");

    /// 3.1: "The Annotation MUST have 1 or more @context values and
    /// http://www.w3.org/ns/anno.jsonld MUST be one of them. If there is only one value, then it
    /// MUST be provided as a string." "An Annotation MUST have exactly 1 IRI that identifies it."
    /// "An Annotation MUST have 1 or more types, and the Annotation class MUST be one of them."
    /// "There MUST be 1 or more target relationships associated with an Annotation."
    @Test
    void section31Annotations() throws IOException {
        for (JsonNode item : allItems()) {
            assertThat(item.get("@context").stringValue()).isEqualTo(CONTEXT);
            assertThat(item.get("id").stringValue()).matches("urn:uuid:[0-9a-f-]{36}");
            assertThat(item.get("type").stringValue()).isEqualTo("Annotation");
            assertThat(item.get("target")).isNotEmpty();
        }
    }

    /// 3.2.4: "There MUST be exactly 1 value property associated with the TextualBody." 3.2.5: "If
    /// the bodyValue property is present, then the body relationship MUST NOT also be present."
    /// 3.3.5: a purpose stands on a Textual Body or a Specific Resource only. 4: "There MUST be
    /// exactly 1 source relationship associated with a Specific Resource." 1.4: a web resource
    /// "MUST be identified by an IRI".
    @Test
    void section32Bodies() throws IOException {
        for (JsonNode item : allItems()) {
            assertThat(item.has("bodyValue")).isFalse();
            for (JsonNode body : item.path("body")) {
                assertThat(body.get("purpose").stringValue())
                        .isIn("identifying", "tagging", "commenting");
                if (body.get("type").stringValue().equals("TextualBody")) {
                    assertThat(body.get("value").isString()).isTrue();
                    assertThat(body.has("source")).isFalse();
                } else {
                    assertThat(body.get("type").stringValue()).isEqualTo("SpecificResource");
                    assertThat(body.at("/source/id").stringValue()).startsWith("urn:uuid:");
                    assertThat(body.has("value")).isFalse();
                }
            }
        }
    }

    /// 3.3.1: "The datetime MUST be a xsd:dateTime with the UTC timezone expressed as 'Z'", and
    /// there "MUST NOT be more than 1" created or modified. 3.3.2: an Agent MUST NOT have more than
    /// 1 IRI.
    @Test
    void section33LifecycleAndAgents() throws IOException {
        for (JsonNode item : allItems()) {
            for (String time : List.of("created", "modified")) {
                String written = item.get(time).stringValue();
                assertThat(written).endsWith("Z");
                assertThat(Instant.parse(written)).hasToString(written);
            }
            assertThat(item.at("/creator/type").stringValue()).isEqualTo("Person");
            assertThat(item.at("/creator/name").stringValue()).isNotBlank();
        }
    }

    /// 4: "There MUST be exactly 1 source relationship associated with a Specific Resource." 4.2:
    /// "Multiple Selectors SHOULD select the same content". 4.2.4: "Text Quote Selectors MUST have
    /// exactly 1 type and the value MUST be TextQuoteSelector", "exactly 1 exact property", "MUST
    /// NOT have more than 1" prefix or suffix; "The selection of the text MUST be in terms of
    /// unicode code points". 4.2.5: "Each TextPositionSelector MUST have exactly 1 start property,
    /// and the value MUST be a non-negative integer", and so its end.
    @Test
    void section4Targets() throws IOException {
        for (Project project : projects()) {
            for (JsonNode item : items(project)) {
                for (JsonNode target : item.get("target")) {
                    assertThat(target.get("type").stringValue()).isEqualTo("SpecificResource");
                    checkSelectors(target, text(project, target.get("source").stringValue()));
                }
            }
        }
    }

    private static void checkSelectors(JsonNode target, int[] text) {
        JsonNode position = target.at("/selector/0");
        JsonNode quote = target.at("/selector/1");
        assertThat(target.get("selector")).hasSize(2);
        assertThat(position.get("type").stringValue()).isEqualTo("TextPositionSelector");
        assertThat(quote.get("type").stringValue()).isEqualTo("TextQuoteSelector");
        assertThat(position.get("start").isInt() && position.get("end").isInt()).isTrue();
        int start = position.get("start").intValue();
        int end = position.get("end").intValue();
        assertThat(start).isBetween(0, end);
        assertThat(end).isLessThanOrEqualTo(text.length);
        assertThat(new String(text, 0, start)).endsWith(quote.get("prefix").stringValue());
        assertThat(new String(text, end, text.length - end))
                .startsWith(quote.get("suffix").stringValue());
        if (!target.has("https://postil.org/ns#orphan")) {
            assertThat(quote.get("exact").stringValue())
                    .isEqualTo(new String(text, start, end - start));
        }
    }

    /// 5.1: "The Collection MUST have 1 or more @context values", "exactly 1 IRI", "1 or more
    /// types, and the AnnotationCollection class MUST be one of them"; a label "MUST be a string";
    /// a total "MUST be an xsd:nonNegativeInteger"; "A Collection that has a total number of
    /// Annotations greater than 0 MUST have exactly 1 first page of Annotations."
    @Test
    void section51Collection() throws IOException {
        for (Project project : projects()) {
            JsonNode collection = written(project);
            assertThat(collection.get("@context").stringValue()).isEqualTo(CONTEXT);
            assertThat(collection.get("id").stringValue()).isEqualTo("urn:uuid:" + project.id());
            assertThat(collection.get("type").stringValue()).isEqualTo("AnnotationCollection");
            assertThat(collection.get("label").stringValue()).isEqualTo(project.title());
            assertThat(collection.get("total").intValue()).isEqualTo(items(project).size());
            assertThat(collection.get("last").stringValue())
                    .isEqualTo(collection.at("/first/id").stringValue());
        }
    }

    /// 5.2: "The Page MUST have exactly 1 IRI that provides its identity", "1 or more types, and
    /// the AnnotationPage class MUST be one of them"; "Each Page MUST have an array of 1 or more
    /// Annotations as the value of items"; startIndex "MUST be an xsd:nonNegativeInteger". An
    /// embedded page should have no context of its own.
    @Test
    void section52Page() throws IOException {
        for (Project project : projects()) {
            JsonNode collection = written(project);
            JsonNode page = collection.get("first");
            assertThat(page.get("id").stringValue()).startsWith("urn:uuid:");
            assertThat(page.get("id")).isNotEqualTo(collection.get("id"));
            assertThat(page.get("type").stringValue()).isEqualTo("AnnotationPage");
            assertThat(page.has("@context")).isFalse();
            assertThat(page.get("items").isArray()).isTrue();
            assertThat(page.get("startIndex").intValue()).isZero();
            assertThat(page.at("/partOf/id")).isEqualTo(collection.get("id"));
            assertThat(page.at("/partOf/total")).isEqualTo(collection.get("total"));
        }
    }

    /// 5.2: a page has at least one annotation, so a collection without any has no page.
    @Test
    void aProjectWithoutTagsHasNoPage() throws IOException {
        JsonNode empty = written(Project.named("𝔘"));
        assertThat(empty.get("total").intValue()).isZero();
        assertThat(empty.has("first") || empty.has("last")).isFalse();
    }

    @Test
    void everyKeyIsTheModelsOrAnAbsoluteIri() throws IOException {
        var keys = new HashSet<String>();
        collectKeys(written(FULL), keys);
        assertThat(keys).contains("https://postil.org/ns#certainty", "https://postil.org/ns#to");
        keys.removeAll(KNOWN);
        assertThat(keys).allMatch(key -> key.startsWith("https://postil.org/ns#"));
    }

    @Test
    void everySpanOfAPassageIsATarget() throws IOException {
        JsonNode speech = item("00000000-0000-4000-8000-000000000029");
        assertThat(texts(speech.get("target"), "/selector/1/exact"))
                .containsExactly("Peace.", "1946");
        assertThat(texts(speech.get("target"), "/selector/1/prefix").getLast())
                .isEqualTo(" Stalin said: \"Peace.\" April 5, ");
    }

    @Test
    void aTagSaysWhatItSaysInItsBody() throws IOException {
        JsonNode speech = item("00000000-0000-4000-8000-000000000029");
        assertThat(speech.get("motivation").stringValue()).isEqualTo("identifying");
        assertThat(speech.at("/body/0/source/name").stringValue()).isEqualTo("Stalin, Iosif");
        assertThat(speech.at("/body/0/https:~1~1postil.org~1ns#mode").stringValue())
                .isEqualTo("direct");
        assertThat(speech.get("body")).hasSize(1);
        JsonNode date = item("00000000-0000-4000-8000-00000000002c");
        assertThat(texts(date.get("body"), "/purpose")).containsExactly("tagging", "commenting");
        assertThat(texts(date.get("body"), "/value"))
                .containsExactly("1946-04-05", "A note 𝔘,\n\"quoted\"");
        JsonNode topic = item("00000000-0000-4000-8000-00000000002e");
        assertThat(topic.at("/body/0/value").stringValue()).isEqualTo("Oil");
        JsonNode note = item("00000000-0000-4000-8000-00000000002f");
        assertThat(note.get("motivation").stringValue()).isEqualTo("commenting");
    }

    @Test
    void aMarkWithoutAWordHighlights() throws IOException {
        Witness witness = FULL.allWitnesses().findFirst().orElseThrow();
        Annotation mark =
                Annotation.of(
                        Anchor.at(0, 2),
                        new Tag.NoteTag(),
                        witness.annotations().getFirst().made());
        Project marked =
                FULL.changingWitness(
                        witness.id(),
                        one -> one.withMarks(one.marks().withAnnotations(List.of(mark))));
        JsonNode item = items(marked).getFirst();
        assertThat(item.get("motivation").stringValue()).isEqualTo("highlighting");
        assertThat(item.has("body")).isFalse();
        assertThat(item.at("/target/0/selector/1/exact").stringValue()).isEqualTo("𝔘");
    }

    @Test
    void whatLiesInTheBinStaysThere() throws IOException {
        Witness full = FULL.allWitnesses().findFirst().orElseThrow();
        Project binned = FULL.changing(FULL.allDocuments().getFirst().id(), one -> one.inBin(true));
        assertThat(full.annotations()).isNotEmpty();
        assertThat(written(binned).get("total").intValue()).isZero();
    }

    @Test
    void theSameProjectIsTheSameFile() throws IOException {
        assertThat(bytes(FULL)).isEqualTo(bytes(FullProject.project()));
    }

    private static List<Project> projects() {
        var projects = new ArrayList<>(List.of(FULL));
        for (int seed = 0; seed < 10; seed++) {
            projects.add(new RandomEdits(seed).project(200));
        }
        projects.removeIf(project -> project.witnesses().allMatch(w -> w.annotations().isEmpty()));
        assertThat(projects).hasSizeGreaterThan(5);
        return projects;
    }

    private static List<JsonNode> allItems() throws IOException {
        var all = new ArrayList<JsonNode>();
        for (Project project : projects()) all.addAll(items(project));
        return all;
    }

    private static List<JsonNode> items(Project project) throws IOException {
        var items = new ArrayList<JsonNode>();
        written(project).at("/first/items").forEach(items::add);
        Set<String> ids =
                items.stream().map(one -> one.get("id").stringValue()).collect(Collectors.toSet());
        assertThat(ids).hasSize(items.size());
        return items;
    }

    private static JsonNode item(String id) throws IOException {
        return items(FULL).stream()
                .filter(one -> one.get("id").stringValue().equals("urn:uuid:" + id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode array, String pointer) {
        var texts = new ArrayList<String>();
        array.forEach(one -> texts.add(one.at(pointer).stringValue()));
        return texts;
    }

    private static int[] text(Project project, String source) {
        return project.witnesses()
                .filter(witness -> source.equals("urn:uuid:" + witness.id()))
                .findFirst()
                .orElseThrow()
                .text()
                .codePoints()
                .toArray();
    }

    private static void collectKeys(JsonNode node, Set<String> keys) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) keys.add(entry.getKey());
        node.forEach(below -> collectKeys(below, keys));
    }

    private static JsonNode written(Project project) throws IOException {
        return JsonMapper.shared().readTree(bytes(project));
    }

    private static byte[] bytes(Project project) throws IOException {
        var out = new ByteArrayOutputStream();
        WebAnnotation.write(project, out);
        return out.toByteArray();
    }
}
