package org.postil.session.suggesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postil.edit.Edit;
import org.postil.edit.LibraryEdit.AddDocument;
import org.postil.edit.LibraryEdit.MarkDocument;
import org.postil.edit.RegisterEdit;
import org.postil.edit.TagEdit.RemoveAnnotations;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.edit.change.Editing;
import org.postil.edit.compound.MergePeople;
import org.postil.model.Document;
import org.postil.model.Metadata.Field;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.model.id.Stamp;
import org.postil.session.suggesting.Suggestion.Meaning;
import org.postil.session.suggesting.Waiting.Unread;
import org.postil.text.Anchor;
import org.postil.text.Splice;

class WaitingTest {

    private static final String CABLE =
            """
            TOP SECRET
            No. 1053
            From: Smith
            To: Secretary of State
            Moscow, April 5, 1946 - 6 p.m.

            I had an interview with Generalissimo Stalin last night. On March 3, 1945 he was ill.
            """;
    private static final Stamp BY = new Stamp("reader", Instant.EPOCH);

    private final Waiting waiting = new Waiting();
    private Project project = Project.named("One");
    private final Id<Witness> first = added("First");
    private final Id<Witness> second = added("Second");

    @Test
    void openTextsAreReadFirstAndEachOnce() {
        Unread one = waiting.next(project, List.of(second)).orElseThrow();
        assertThat(one.version().id()).isEqualTo(second);
        assertThat(waiting.count(project)).isZero();
        readAll();
        assertThat(waiting.next(project, List.of(second))).isEmpty();
        assertThat(waiting.count(project)).isEqualTo(2 * waiting.in(project, first).size());
    }

    @Test
    void whatWasCorrectedIsReadAgainAndProposesNothingUntilThen() {
        readAll();
        perform(new ReplaceText(first, new Splice(0, "TOP", "Top"), BY));
        assertThat(waiting.in(project, first)).isEmpty();
        assertThat(waiting.next(project, List.of()).orElseThrow().version().id()).isEqualTo(first);
        readAll();
        assertThat(waiting.in(project, first)).isNotEmpty();
    }

    @Test
    void whatIsCarriedOverIsDecidedBeforeWhatWasFound() {
        readAll();
        List<Suggestion> found = waiting.in(project, first);
        Witness version = project.witness(first).orElseThrow();
        var note = Annotation.of(Anchor.at(0, 3), new Tag.NoteTag(), BY);
        Suggestion carried = Offered.of(note, "A", true);
        waiting.offer(version, List.of(carried));
        assertThat(waiting.in(project, first)).containsExactly(carried);
        perform(Rejecting.of(List.of(carried), version));
        assertThat(waiting.in(project, first)).isEqualTo(found);
        waiting.offer(version, List.of(Offered.of(note.movedTo(Anchor.at(4, 10)), "A", true)));
        assertThat(waiting.in(project, first)).hasSize(1);
        waiting.withdraw();
        assertThat(waiting.in(project, first)).isEqualTo(found);
    }

    @Test
    void whoIsGoneFromTheRegisterIsCarriedOverNoLonger() {
        Person merged = person("Stalin");
        Person removed = person("Bevin");
        Person kept = person("Stalin, Joseph");
        readAll();
        Annotation note = Annotation.of(Anchor.at(4, 10), new Tag.NoteTag(), BY);
        waiting.offer(
                witness(first),
                List.of(named(merged), named(removed), Offered.of(note, "A", true)));
        assertThat(waiting.in(project, first)).hasSize(3);
        perform(new RegisterEdit.RemovePerson(removed.id()));
        assertThat(waiting.in(project, first)).hasSize(2);
        perform(MergePeople.of(project, kept.id(), Set.of(merged.id())));
        assertThat(waiting.in(project, first)).hasSize(1);
        accept(waiting.in(project, first));
        assertThat(witness(first).annotations())
                .extracting(Annotation::tag)
                .containsExactly(note.tag());
    }

    private Person person(String name) {
        Person person = Person.named(name);
        perform(new RegisterEdit.AddPerson(0, person));
        return person;
    }

    private static Suggestion named(Person person) {
        var tag = Annotation.of(Anchor.at(0, 3), new Tag.PersonTag(person.id()), BY);
        return Offered.of(tag, "A", true);
    }

    @Test
    void whatIsDoneWaitsForNobody() {
        readAll();
        int all = waiting.count(project);
        perform(new MarkDocument(document(first).id(), Document.State.DONE));
        assertThat(waiting.count(project)).isEqualTo(all / 2);
        assertThat(waiting.after(project, Optional.of(second))).isEmpty();
    }

    @Test
    void oneGoesRoundFromDocumentToDocument() {
        readAll();
        assertThat(waiting.after(project, Optional.of(first))).contains(second);
        assertThat(waiting.after(project, Optional.of(second))).contains(first);
        assertThat(waiting.after(project, Optional.empty())).contains(first);
    }

    @Test
    void whatIsAcceptedOrRejectedWaitsNoLonger() {
        readAll();
        Suggestion date = only(LayerId.DATE).getFirst();
        accept(List.of(date));
        assertThat(waiting.in(project, first)).doesNotContain(date);
        List<Suggestion> people = only(LayerId.PERSON);
        perform(Rejecting.of(people, witness(first)));
        assertThat(only(LayerId.PERSON)).isEmpty();
        assertThat(waiting.in(project, second)).contains(date).containsAll(people);
    }

    @Test
    void whatIsRejectedDoesNotComeBackWhenTheTextIsCorrected() {
        readAll();
        Suggestion date = only(LayerId.DATE).getLast();
        perform(Rejecting.of(List.of(date), witness(first)));
        perform(new ReplaceText(first, new Splice(0, "", "COPY\n"), BY));
        readAll();
        assertThat(only(LayerId.DATE))
                .extracting(one -> one.span().of(witness(first).text()))
                .isNotEmpty()
                .doesNotContain("March 3, 1945");
    }

    @Test
    void theHeaderFillsTheFieldsThatAreEmpty() {
        readAll();
        Suggestion header = only(LayerId.DOCUMENT).getFirst();
        assertThat(header.meaning())
                .isEqualTo(
                        new Meaning.Describing(
                                Map.of(
                                        Field.DATE, "1946-04-05",
                                        Field.FROM, "Smith",
                                        Field.TO, "Secretary of State",
                                        Field.PLACE, "Moscow",
                                        Field.NUMBER, "1053",
                                        Field.CLASSIFICATION, "TOP SECRET")));
        accept(List.of(header));
        assertThat(document(first).metadata().get(Field.FROM)).isEqualTo("Smith");
        assertThat(witness(first).metadata().get(Field.CLASSIFICATION)).isEqualTo("TOP SECRET");
        readAll();
        assertThat(only(LayerId.DOCUMENT)).isEmpty();
    }

    @Test
    void aRejectedHeaderDoesNotComeBack() {
        readAll();
        perform(Rejecting.of(only(LayerId.DOCUMENT), witness(first)));
        assertThat(only(LayerId.DOCUMENT)).isEmpty();
    }

    @Test
    void somebodyOfTheRegisterIsMeantByAShorterName() {
        Person stalin = Person.named("Stalin, Joseph");
        perform(new RegisterEdit.AddPerson(0, stalin));
        readAll();
        accept(only(LayerId.PERSON));
        assertThat(witness(first).annotations())
                .anyMatch(tag -> tag.tag().equals(new Tag.PersonTag(stalin.id())));
        assertThat(project.codebook().people())
                .contains(stalin)
                .extracting(Person::name)
                .doesNotContain("Stalin", "Generalissimo Stalin");
    }

    @Test
    void whatSpeaksOfATopicThatIsGoneWaitsNoLonger() {
        Topic illness = Topic.named("ill");
        perform(new RegisterEdit.AddTopic(0, illness));
        readAll();
        assertThat(only(LayerId.TOPIC)).isNotEmpty();
        perform(new RegisterEdit.RemoveTopic(illness.id()));
        assertThat(only(LayerId.TOPIC)).isEmpty();
    }

    @Test
    void aRejectedHeaderDoesNotComeBackWhenItsWordsAreGone() {
        readAll();
        perform(Rejecting.of(only(LayerId.DOCUMENT), witness(first)));
        String line = "Moscow, April 5, 1946 - 6 p.m.";
        perform(new ReplaceText(first, new Splice(CABLE.indexOf(line), line, "Moscow"), BY));
        readAll();
        assertThat(only(LayerId.DOCUMENT)).isEmpty();
    }

    @Test
    void whatIsDecidedStepByStepIsWhatIsDecidedAtOnce() {
        readAll();
        for (int i = 0; !waiting.in(project, first).isEmpty(); i++) {
            List<Suggestion> one = waiting.in(project, first).subList(0, 1);
            if (i % 2 == 0) perform(Rejecting.of(one, witness(first)));
            else accept(one);
            assertThat(waiting.in(project, first)).isEqualTo(anew());
        }
        while (!witness(first).annotations().isEmpty()) {
            Annotation last = witness(first).annotations().getLast();
            perform(new RemoveAnnotations(first, List.of(last.id())));
            assertThat(waiting.in(project, first)).isNotEmpty().isEqualTo(anew());
        }
    }

    /// What waits in the first version for somebody who was not told before.
    private List<Suggestion> anew() {
        var fresh = new Waiting();
        Unread unread = fresh.next(project, List.of(first)).orElseThrow();
        fresh.take(unread, unread.read());
        return fresh.in(project, first);
    }

    private void accept(List<Suggestion> chosen) {
        perform(
                Accepting.of(chosen, document(first), witness(first), project.codebook(), BY)
                        .orElseThrow());
    }

    private List<Suggestion> only(LayerId layer) {
        return waiting.in(project, first).stream()
                .filter(one -> one.layer().equals(layer))
                .toList();
    }

    private void readAll() {
        for (Optional<Unread> next = waiting.next(project, List.of());
                next.isPresent();
                next = waiting.next(project, List.of())) {
            waiting.take(next.get(), next.get().read());
        }
    }

    private Id<Witness> added(String title) {
        Witness version = Witness.of("A", CABLE);
        perform(new AddDocument(Document.of(title, version), List.of()));
        return version.id();
    }

    private void perform(Edit edit) {
        project = Editing.apply(project, edit).after();
    }

    private Document document(Id<Witness> version) {
        return project.documentOf(version).orElseThrow();
    }

    private Witness witness(Id<Witness> version) {
        return project.witness(version).orElseThrow();
    }
}
