package org.postil.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.Tag;
import org.postil.model.annotation.Tag.Mode;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Mentions in their context, and how many there are.
class ConcordanceTest {

    private static final String TEXT = "HEADER\n\n𝔘 Stalin said:\n\"Peace.\" Then Stalin\nleft.";
    private static final Person STALIN = Person.named("Stalin");
    private static final Person SMITH = Person.named("Smith");
    private static final Topic EUROPE = Topic.named("Europe");
    private static final Topic BERLIN = Topic.named("Berlin").under(EUROPE.id());

    private final Annotation first = tag("Stalin", 0, new Tag.PersonTag(STALIN.id()));
    private final Annotation speech =
            tag("\"Peace.\"", 0, new Tag.SpeakerTag(STALIN.id(), Mode.DIRECT, List.of(SMITH.id())));
    private final Annotation about = tag("Peace", 0, new Tag.TopicTag(BERLIN.id()));
    private final Annotation second = tag("Stalin", 20, new Tag.PersonTag(STALIN.id()));
    private final Annotation lost =
            Annotation.of(
                    new Anchor.Orphan(8, "Koba"),
                    new Tag.PersonTag(STALIN.id()),
                    new Stamp("Una", Instant.EPOCH));
    private final Project project = project();

    @Test
    void aLineHasTheWordsAndWhatStandsAroundThem() {
        List<Concordance.Line> lines =
                Concordance.of(project, tag -> tag.tag().people().contains(STALIN.id()));
        assertThat(lines.stream().map(ConcordanceTest::shown))
                .containsExactly(
                        "HEADER |Koba|𝔘 Stalin said: \"Peace.\" Then Stalin left. ¶1",
                        "HEADER 𝔘 |Stalin| said: \"Peace.\" Then Stalin left. ¶1",
                        "HEADER 𝔘 Stalin said: |\"Peace.\"| Then Stalin left. ¶2",
                        "HEADER 𝔘 Stalin said: \"Peace.\" Then |Stalin| left. ¶2");
    }

    @Test
    void lettersAreNotCutInTwoAtTheEndOfTheContext() {
        String text = "𝔘".repeat(200) + "word" + "𝔘".repeat(200);
        Witness witness =
                Witness.of("A", text)
                        .withMarks(
                                Marks.NONE.withAnnotations(
                                        List.of(
                                                Annotation.of(
                                                        Anchor.at(400, 404),
                                                        new Tag.NoteTag(),
                                                        new Stamp("", Instant.EPOCH)))));
        Project one = Project.named("P").withDocuments(List.of(Document.of("D", witness)));
        Concordance.Line line = Concordance.of(one, _ -> true).getFirst();
        assertThat(line.left()).isEqualTo("𝔘".repeat(60));
        assertThat(line.right()).isEqualTo("𝔘".repeat(60));
    }

    @Test
    void whatLiesInTheBinIsNotListed() {
        Document document = project.documents().getFirst();
        Project binned = project.withDocuments(List.of(document.inBin(true)));
        assertThat(Concordance.of(binned, _ -> true)).isEmpty();
    }

    @Test
    void tagsAreCountedForEachEntry() {
        RegisterCounts counts = RegisterCounts.of(project.codebook(), project.witnesses());
        assertThat(counts.of(STALIN)).isEqualTo(new RegisterCounts.OfPerson(1, 3, 0, 4));
        assertThat(counts.of(SMITH)).isEqualTo(new RegisterCounts.OfPerson(0, 0, 1, 1));
        assertThat(counts.of(BERLIN)).isEqualTo(new RegisterCounts.OfTopic(1, 1));
        assertThat(counts.of(EUROPE)).isEqualTo(new RegisterCounts.OfTopic(0, 1));
        assertThat(counts.of(LayerId.PERSON)).isEqualTo(3);
        assertThat(counts.of(LayerId.DATE)).isZero();
    }

    private static String shown(Concordance.Line line) {
        return line.left() + "|" + line.words() + "|" + line.right() + " ¶" + line.paragraph();
    }

    private Project project() {
        SetAside header = new SetAside(Id.fresh(), Anchor.at(0, 6), SetAside.Kind.HEADER);
        Marks marks =
                new Marks(List.of(first, speech, about, second, lost), List.of(header), List.of());
        return Project.named("P")
                .withCodebook(
                        Codebook.empty()
                                .withPeople(List.of(STALIN, SMITH))
                                .withTopics(List.of(EUROPE, BERLIN)))
                .withDocuments(
                        List.of(Document.of("Cable", Witness.of("A", TEXT).withMarks(marks))));
    }

    private static Annotation tag(String words, int from, Tag tag) {
        int at = TEXT.indexOf(words, from);
        Span span = new Span(at, at + words.length());
        return Annotation.of(
                Anchor.at(span.start(), span.end()), tag, new Stamp("Una", Instant.EPOCH));
    }
}
