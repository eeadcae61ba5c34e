package org.postil.analysis.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.postil.edtf.Edtf;
import org.postil.message.Words;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;

/// Words are found in what a reader says of the texts, folded like those of a text.
class BesideTextsTest {

    private static final Stamp READER = new Stamp("Una", Instant.EPOCH);
    private static final Person STALIN =
            Person.named("Stalin, J. V.").withAliases(List.of("Koba")).withRole("Generalissimo");
    private static final Person SMITH = Person.named("Smith");
    private static final Topic STRAITS =
            Topic.named("Straits").withWords(List.of("Dardanelles")).withDefinition("Ways to sea");
    private static final String TEXT = "HEADER Then he spoke of the base, at length.";

    private final Annotation noted =
            tag(7, new Tag.NoteTag()).withNote("Atatürk's words, “as ever”", READER);
    private final Annotation said =
            tag(12, new Tag.SpeakerTag(SMITH.id(), Tag.Mode.REPORTED, List.of(STALIN.id())));
    private final Annotation about = tag(24, new Tag.TopicTag(STRAITS.id()));
    private final Annotation dated =
            tag(28, new Tag.DateTag(Edtf.parse("1946-04-04"), Tag.Aspect.HAPPENED, ""));
    private final Annotation valued = tag(30, new Tag.ValueTag(new LayerId("tone"), "as a threat"));
    private final Annotation lost =
            Annotation.of(new Anchor.Orphan(8, "Koba"), new Tag.NoteTag(), READER)
                    .withNote("What became of the rider?", READER);
    private final Annotation aside = tag(0, new Tag.NoteTag()).withNote("Furniture!", READER);
    private final Annotation other = tag(7, new Tag.NoteTag()).withNote("Elsewhere!", READER);

    @Test
    void aNoteIsFoundByAllItsWordsFolded() throws BadSearch {
        Beside found = only("ataturks ever");
        assertThat(found).isInstanceOf(Beside.InNote.class);
        assertThat(((Beside.InNote) found).tag()).isEqualTo(noted);
        Beside.Place place = found.place();
        assertThat(place.span().of(place.text())).isEqualTo("Atatürk's");
        assertThat(find("ataturks threat")).isEmpty();
        assertThat(find("words -ever")).isEmpty();
        assertThat(find("\"ever as\"")).isEmpty();
        assertThat(tagOf(only("rider"))).as("a tag that lost its place").isEqualTo(lost);
        assertThat(only("memorable")).isInstanceOf(Beside.InMemo.class);
    }

    @Test
    void aTagIsFoundByWhatItSays() throws BadSearch {
        assertThat(tags("koba")).containsExactly(said);
        assertThat(tags("smith")).containsExactly(said);
        assertThat(tags("dardanelles")).containsExactly(about);
        assertThat(tags("april 1946")).containsExactly(dated);
        assertThat(tags("\"1946-04-04\"")).containsExactly(dated);
        assertThat(tags("threat")).containsExactly(valued);
        assertThat(tags("about:straits")).containsExactly(about);
        assertThat(find("dardanelles").getFirst().place().text()).isEqualTo("Dardanelles");
    }

    @Test
    void anEntryIsFoundByNamesAndByWhatIsSaidOfIt() throws BadSearch {
        assertThat(only("koba generalissimo"))
                .isInstanceOfSatisfying(
                        Beside.OfPerson.class, one -> assertThat(one.person()).isEqualTo(STALIN));
        assertThat(only("straits sea"))
                .isInstanceOfSatisfying(
                        Beside.OfTopic.class, one -> assertThat(one.topic()).isEqualTo(STRAITS));
        assertThat(find("smith OR straits OR rider").stream().map(Beside::sort))
                .containsExactly(
                        Beside.Sort.NOTE,
                        Beside.Sort.TAG,
                        Beside.Sort.TAG,
                        Beside.Sort.PERSON,
                        Beside.Sort.TOPIC);
    }

    @Test
    void onlyThoseDocumentsAndPartsCountThatCountForTheTexts() throws BadSearch {
        assertThat(find("furniture")).isEmpty();
        assertThat(find("furniture aside:all")).hasSize(1);
        assertThat(find("elsewhere")).isEmpty();
        assertThat(find("elsewhere version:all")).hasSize(1);
        assertThat(find("ever document:cable")).hasSize(1);
        assertThat(find("ever document:letter")).isEmpty();
        assertThat(find("smith document:letter")).isEmpty();
    }

    @Test
    void whereTagsNarrowASearchNothingElseIsLookedFor() throws BadSearch {
        assertThat(find("smith speaker:smith")).isEmpty();
        assertThat(find("note:ever")).isEmpty();
        assertThat(find("smith near:base")).isEmpty();
    }

    @Test
    void whatIsCalledOffIsNothing() throws BadSearch {
        assertThat(
                        BesideTexts.find(
                                project(),
                                SearchLine.read("smith"),
                                Words.in(Locale.ENGLISH)::of,
                                () -> false))
                .isEmpty();
    }

    private List<Annotation> tags(String line) throws BadSearch {
        return find(line).stream()
                .filter(one -> one.sort() == Beside.Sort.TAG)
                .map(BesideTextsTest::tagOf)
                .toList();
    }

    private static Annotation tagOf(Beside found) {
        return switch (found) {
            case Beside.InNote note -> note.tag();
            case Beside.InTag tag -> tag.tag();
            default -> throw new AssertionError(found);
        };
    }

    private Beside only(String line) throws BadSearch {
        List<Beside> found = find(line);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<Beside> find(String line) throws BadSearch {
        return BesideTexts.find(
                project(), SearchLine.read(line), Words.in(Locale.ENGLISH)::of, () -> true);
    }

    private Project project() {
        var marks =
                new Marks(
                        List.of(aside, noted, said, about, dated, valued, lost),
                        List.of(new SetAside(Id.fresh(), Anchor.at(0, 6), SetAside.Kind.HEADER)),
                        List.of());
        Witness main = Witness.of("A", TEXT).withMarks(marks);
        Witness second =
                Witness.of("B", TEXT).withMarks(Marks.NONE.withAnnotations(List.of(other)));
        Document cable = Document.of("Cable", main).withMemo("A memorable one.");
        return Project.named("P")
                .withCodebook(
                        Codebook.empty()
                                .withPeople(List.of(STALIN, SMITH))
                                .withTopics(List.of(STRAITS)))
                .withDocuments(
                        List.of(
                                cable.withWitnesses(List.of(main, second)),
                                Document.of("Letter", Witness.of("A", "Words."))));
    }

    private static Annotation tag(int start, Tag tag) {
        return Annotation.of(Anchor.at(start, start + 4), tag, READER);
    }
}
