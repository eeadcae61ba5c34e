package org.postil.session.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.postil.session.tagging.value.Told.NOON;
import static org.postil.session.tagging.value.Told.occasion;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.edit.change.Change;
import org.postil.edit.change.Editing;
import org.postil.edtf.Edtf;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.annotation.Tag.Aspect;
import org.postil.model.annotation.Tag.Mode;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.LayerId;
import org.postil.session.tagging.value.Choice;
import org.postil.session.tagging.value.Occasion;
import org.postil.session.tagging.value.Told;

class TaggingTest {

    private static final Manner SAID = Manner.of(Mode.REPORTED, Aspect.HAPPENED);

    @Test
    void whoIsNewComesIntoTheRegisterAndGoesAgainWithOneUndo() {
        Occasion kelly = occasion("𝔘 [Sir D. Kelly] came");
        Change change = tagged(kelly, LayerId.PERSON, new Choice.NewPerson("Sir D. Kelly"));
        Person added = change.after().codebook().people().getLast();
        assertThat(added.name()).isEqualTo("Sir D. Kelly");
        assertThat(only(change).tag()).isEqualTo(new Tag.PersonTag(added.id()));
        assertThat(only(change).anchor().quote(kelly.text())).isEqualTo("Sir D. Kelly");
        assertThat(change.label().key()).isEqualTo("edit.tag");
        assertThat(change.label().arguments()).containsExactly("person", "Sir D. Kelly");
        assertThat(Editing.apply(change.after(), change.inverse()).after())
                .isEqualTo(kelly.project());
    }

    @Test
    void whatWasChosenIsWhatTheTagSays() {
        Occasion words = occasion("said [that it was so].");
        assertThat(tag(words, LayerId.SPEAKER, new Choice.KnownPerson(Told.STALIN)))
                .isEqualTo(new Tag.SpeakerTag(Told.STALIN.id(), Mode.REPORTED, List.of()));
        assertThat(tag(words, LayerId.TOPIC, new Choice.KnownTopic(Told.PEACE)))
                .isEqualTo(new Tag.TopicTag(Told.PEACE.id()));
        Edtf april = Edtf.parse("1946-04");
        assertThat(tag(words, LayerId.DATE, new Choice.When(april)))
                .isEqualTo(new Tag.DateTag(april, Aspect.HAPPENED, ""));
    }

    @Test
    void aNewTopicIsMadeWithItsTag() {
        Change change =
                tagged(occasion("[the Straits]"), LayerId.TOPIC, new Choice.NewTopic("Straits"));
        Topic made = change.after().codebook().topics().getLast();
        assertThat(made.name()).isEqualTo("Straits");
        assertThat(only(change).tag()).isEqualTo(new Tag.TopicTag(made.id()));
    }

    @Test
    void aNoteIsKeptInTheNote() {
        Change change = tagged(occasion("[so]"), LayerId.NOTE, new Choice.Words("Why?"));
        assertThat(only(change).tag()).isEqualTo(new Tag.NoteTag());
        assertThat(only(change).note()).isEqualTo("Why?");
    }

    @Test
    void anotherValueKeepsTheTagItsNoteAndItsPlace() {
        Occasion words = occasion("a [b] c");
        Change first = tagged(words, LayerId.TOPIC, new Choice.KnownTopic(Told.PEACE));
        Witness witness = first.after().witness(words.witness().id()).orElseThrow();
        Annotation before = only(first);
        var again = new Occasion(first.after(), witness, words.span());
        Layer topic = layer(again, LayerId.TOPIC);
        var edit =
                Tagging.again(again, topic, before)
                        .made(new Choice.KnownTopic(Told.TURKEY), SAID, NOON)
                        .edit();
        Annotation after = only(Editing.apply(first.after(), edit));
        assertThat(after).isEqualTo(before.saying(new Tag.TopicTag(Told.TURKEY.id()), NOON));
    }

    private static Tag tag(Occasion occasion, LayerId layer, Choice choice) {
        return only(tagged(occasion, layer, choice)).tag();
    }

    private static Change tagged(Occasion occasion, LayerId layer, Choice choice) {
        Tagging tagging = Tagging.fresh(occasion, layer(occasion, layer));
        return Editing.apply(occasion.project(), tagging.made(choice, SAID, NOON).edit());
    }

    private static Layer layer(Occasion occasion, LayerId layer) {
        return occasion.project().codebook().layer(layer).orElseThrow();
    }

    private static Annotation only(Change change) {
        List<Annotation> all =
                change.after().witnesses().flatMap(one -> one.annotations().stream()).toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
