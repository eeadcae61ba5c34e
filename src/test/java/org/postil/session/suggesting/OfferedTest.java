package org.postil.session.suggesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postil.edit.Edit;
import org.postil.edit.LibraryEdit.AddDocument;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.edit.change.Editing;
import org.postil.edit.compound.Replacing;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.Project;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.LayerId;
import org.postil.model.id.Stamp;
import org.postil.session.suggesting.Suggestion.Meaning;
import org.postil.text.Anchor;
import org.postil.text.Span;
import org.postil.text.Splice;

/// What is carried over waits until the reader has decided about it.
class OfferedTest {

    private static final String TEXT = "Last night he read the note, and at noon the answer.";
    private static final Stamp BY = new Stamp("reader", Instant.EPOCH);
    private static final Witness VERSION = Witness.of("B", TEXT);

    private final Annotation tag = dated("Last night", "noon");
    private final Suggestion carried = Offered.of(tag, "A", true);
    private final Offered offered = new Offered(VERSION.transcription(), List.of(carried));

    @Test
    void itGoesWithItsWordsAndIsGoneWithThem() {
        Witness longer = corrected(VERSION, Splice.insert(0, "They say: "));
        Suggestion moved = open(offered, longer).getFirst();
        assertThat(moved.meaning()).isInstanceOf(Meaning.Carried.class);
        assertThat(moved.span().of(longer.text())).startsWith("Last").endsWith("noon");
        Witness other = corrected(VERSION, new Splice(0, TEXT, "Nothing"));
        assertThat(open(offered, other)).isEmpty();
    }

    @Test
    void correctionsOnBothSidesOfItLeaveItWhereItIs() {
        Suggestion between = Offered.of(dated("the note"), "A", true);
        var those = new Offered(VERSION.transcription(), List.of(between));
        Witness first = corrected(VERSION, new Splice(0, "Last", "Yesterday"));
        int end = first.text().length();
        Witness both = corrected(first, new Splice(end - 7, "answer.", "reply."));
        assertThat(open(those, both))
                .extracting(one -> one.span().of(both.text()))
                .containsExactly("the note");
        assertThat(open(those, VERSION)).containsExactly(between);
    }

    @Test
    void replacingAllAroundItLeavesItWhereItIs() {
        Suggestion between = Offered.of(dated("note"), "A", true);
        var those = new Offered(VERSION.transcription(), List.of(between));
        List<Span> places = Stream.of("night", "answer").map(OfferedTest::span).toList();
        Witness replaced = after(Replacing.edit(VERSION, places, "evening", BY));
        assertThat(open(those, replaced))
                .extracting(one -> one.span().of(replaced.text()))
                .containsExactly("note");
    }

    @Test
    void itWaitsOnlyWhileWhatItSaysIsInTheRegister() {
        Person stalin = Person.named("Stalin");
        Person smith = Person.named("Smith");
        Topic topic = Topic.named("Concession");
        var layer =
                new Layer(
                        new LayerId("rumour"),
                        "Rumour",
                        "R",
                        "#336699",
                        Layer.LineStyle.SOLID,
                        new Layer.Values.Open());
        List<Tag> tags =
                List.of(
                        new Tag.PersonTag(stalin.id()),
                        new Tag.SpeakerTag(stalin.id(), Tag.Mode.DIRECT, List.of(smith.id())),
                        new Tag.TopicTag(topic.id()),
                        new Tag.ValueTag(layer.id(), "perhaps"),
                        new Tag.NoteTag());
        var those =
                new Offered(
                        VERSION.transcription(),
                        tags.stream()
                                .map(one -> Annotation.of(tag.anchor(), one, BY))
                                .map(one -> Offered.of(one, "A", true))
                                .toList());
        var layers = new ArrayList<>(Layer.BUILT_IN);
        layers.add(layer);
        var all = new Codebook(layers, List.of(stalin, smith), List.of(topic));
        assertThat(those.in(VERSION, all)).hasSize(5);
        assertThat(said(those, all.withPeople(List.of(stalin))))
                .doesNotContain(tags.get(1))
                .hasSize(4);
        assertThat(said(those, all.withPeople(List.of())))
                .containsExactlyElementsOf(tags.subList(2, 5));
        assertThat(said(those, all.withTopics(List.of()))).doesNotContain(tags.get(2)).hasSize(4);
        assertThat(said(those, all.withLayers(Layer.BUILT_IN)))
                .doesNotContain(tags.get(3))
                .hasSize(4);
    }

    @Test
    void itIsDecidedOnceItIsATagOrRejected() {
        Witness tagged = VERSION.withMarks(new Marks(List.of(tag), List.of(), List.of()));
        assertThat(open(offered, tagged)).isEmpty();
        var reject = Rejecting.of(List.of(carried), VERSION);
        Witness rejected = VERSION.withMarks(new Marks(List.of(), List.of(), reject.rejections()));
        assertThat(open(offered, rejected)).isEmpty();
        assertThat(Offered.isRejected(tag, tag.anchor(), rejected)).isTrue();
        assertThat(Offered.isRejected(dated("the note"), dated("the note").anchor(), rejected))
                .isFalse();
    }

    @Test
    void acceptedItIsATagOfAllItsWordsWithItsNote() {
        var document = Document.of("Telegram", VERSION);
        Edit edit =
                Accepting.of(List.of(carried), document, VERSION, Codebook.empty(), BY)
                        .orElseThrow();
        var together = (Edit.Together) edit;
        assertThat(together.label().key()).isEqualTo("edit.carry-over");
        Annotation made = ((AddAnnotations) together.edits().getFirst()).annotations().getFirst();
        assertThat(made.anchor()).isEqualTo(tag.anchor());
        assertThat(made.note()).isEqualTo("as they say");
        assertThat(made.id()).isNotEqualTo(tag.id());
    }

    @Test
    void whoAgreesToOneMayAgreeToAll() {
        assertThat(carried.isLike(Offered.of(dated("the note"), "A", false))).isTrue();
    }

    private static List<Suggestion> open(Offered those, Witness version) {
        return those.in(version, Codebook.empty());
    }

    private static List<Tag> said(Offered those, Codebook codebook) {
        return those.in(VERSION, codebook).stream()
                .map(one -> ((Meaning.Carried) one.meaning()).tag().tag())
                .toList();
    }

    private static Witness corrected(Witness version, Splice splice) {
        Transcription text = version.transcription();
        int kept = text.corrections().size();
        return version.with(
                text.rewritten(kept, Transcription.corrections(List.of(splice), BY)),
                version.marks());
    }

    private static Witness after(Edit edit) {
        var project = Project.named("One");
        var add = new AddDocument(Document.of("Telegram", VERSION), List.of());
        Project with = Editing.apply(project, add).after();
        return Editing.apply(with, edit).after().witness(VERSION.id()).orElseThrow();
    }

    private static Annotation dated(String... words) {
        var passage = new Anchor.Passage(List.of(words).stream().map(OfferedTest::span).toList());
        var says = new Tag.DateTag(Edtf.parse("1946-04-04"), Tag.Aspect.HAPPENED, "");
        return Annotation.of(passage, says, BY).withNote("as they say", BY);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
