package org.postil.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postil.format.FullProject;
import org.postil.format.MetadataKeys;
import org.postil.message.Refused;
import org.postil.message.Words;
import org.postil.model.Correction;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Field;
import org.postil.model.Metadata.Owner;
import org.postil.model.Project;
import org.postil.model.Source;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Annotation.Certainty;
import org.postil.model.annotation.Rejection;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.CleanText;
import org.postil.text.NaughtyStrings;
import org.postil.text.Splice;

/// Files and words that break programs.
class HostileFilesTest {

    private static final LayerId OWN = new LayerId("own");
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    static List<Path> hostileFiles() throws IOException, URISyntaxException {
        Path folder =
                Path.of(
                                FullProject.class
                                        .getResource("/org/postil/hostile/json/y_number.json")
                                        .toURI())
                        .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /// None of them is a project, whether it is JSON or not.
    @ParameterizedTest
    @MethodSource("hostileFiles")
    void aHostileFileIsRefusedInASentence(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(refusal(bytes)).endsWith("."));
    }

    @Test
    void thereAreHostileFilesEnough() throws IOException, URISyntaxException {
        assertThat(hostileFiles()).hasSizeGreaterThan(140);
    }

    private static String refusal(byte[] json) {
        try {
            Written.read(json);
        } catch (Refused refused) {
            return Words.inEnglish().of(refused.problem());
        }
        return fail("was read");
    }

    /// As they were, but for a NUL and half a surrogate pair, which are replaced visibly.
    @Test
    void naughtyStringsComeBackFromEveryField() throws IOException {
        for (String naughty : NaughtyStrings.all()) {
            boolean writable = CleanText.unwritable(naughty) == 0;
            Project project = full(writable ? naughty : CleanText.of(naughty));
            byte[] written = Written.bytes(project);
            Project read = Written.read(written).project();
            assertThat(read).as(naughty).isEqualTo(project);
            assertThat(Written.bytes(read)).as(naughty).isEqualTo(written);
        }
    }

    @Test
    void whatIsWrittenCanBeReadWhateverIsInIt() throws IOException {
        for (String naughty : NaughtyStrings.all()) {
            assertThat(Written.read(Written.bytes(full(naughty))).project().title())
                    .startsWith("𝔘");
        }
    }

    /// A project that says it in every field that takes words. Where the model wants a word, 𝔘
    /// stands before it.
    private static Project full(String naughty) {
        String name = "𝔘" + naughty;
        var ids = new TreeMap<String, String>();
        ids.put(naughty, naughty);
        Person person = new Person(Id.fresh(), name, List.of(naughty), naughty, naughty, ids);
        Topic topic = new Topic(Id.fresh(), name, Topic.ROOT, naughty, List.of(naughty));
        var layers = new ArrayList<>(Layer.BUILT_IN);
        layers.add(
                new Layer(
                        OWN,
                        name,
                        "𝔘",
                        "#000000",
                        Layer.LineStyle.DOTTED,
                        new Layer.Values.Closed(List.of(naughty))));
        Witness witness = witness(name, naughty, person);
        var document =
                new Document(
                        Id.fresh(),
                        name,
                        metadata(Owner.DOCUMENT, naughty),
                        Document.State.NEW,
                        naughty,
                        witness.id(),
                        List.of(witness),
                        false);
        var codebook = new Codebook(layers, List.of(person), List.of(topic));
        return new Project(Id.fresh(), name, naughty, codebook, List.of(document));
    }

    private static Witness witness(String name, String naughty, Person person) {
        String text = CleanText.of(name);
        var stamp = new Stamp(naughty, NOON);
        return new Witness(
                Id.fresh(),
                name,
                metadata(Owner.WITNESS, naughty),
                Transcription.of(text, List.of(new Correction(new Splice(2, "", text), stamp))),
                new Marks(
                        List.of(
                                tag(new Tag.ValueTag(OWN, naughty), naughty, stamp),
                                tag(new Tag.PersonTag(person.id()), naughty, stamp)),
                        List.of(),
                        List.of(
                                new Rejection(
                                        Id.fresh(),
                                        new Anchor.Orphan(2, naughty),
                                        OWN,
                                        naughty,
                                        naughty,
                                        naughty))),
                List.of(new Source(naughty, "0".repeat(64), 0, naughty, NOON)),
                List.of(),
                false);
    }

    private static Annotation tag(Tag tag, String note, Stamp stamp) {
        return new Annotation(
                Id.fresh(), Anchor.at(0, 4), tag, note, Certainty.LIKELY, stamp, stamp);
    }

    private static Metadata metadata(Owner owner, String value) {
        var fields = new EnumMap<Field, String>(Field.class);
        for (Field field : MetadataKeys.fields(owner)) {
            if (field != Field.DATE) fields.put(field, value);
        }
        return new Metadata(fields);
    }
}
