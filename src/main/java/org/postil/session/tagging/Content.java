package org.postil.session.tagging;

import java.util.Optional;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.model.id.Stamp;
import org.postil.session.tagging.value.Choice;
import org.postil.text.Anchor;

/// What a tag shall say, wherever it stands: made from what was chosen, in the window and on the
/// command line alike.
///
/// @param note where the words are a note on the tag; empty where its note stays as it is
public record Content(Tag tag, Optional<String> note) {

    /// What a choice says on a layer. Who or what is new is entered.
    public static Content of(Layer layer, Choice choice, Manner manner, Newcomers newcomers) {
        return switch (choice) {
            case Choice.KnownPerson(Person person) ->
                    person(layer, person.id(), person.name(), manner);
            case Choice.NewPerson(String name) ->
                    person(layer, newcomers.person(name), name, manner);
            case Choice.KnownTopic(Topic topic) -> topic(layer, topic.id(), topic.name());
            case Choice.NewTopic(String name) -> topic(layer, newcomers.topic(name), name);
            case Choice.When when -> date(layer, when, manner);
            case Choice.Words(String words) -> words(layer, words);
        };
    }

    /// A new tag with this content.
    public Annotation at(Anchor anchor, Stamp by) {
        Annotation made = Annotation.of(anchor, tag, by);
        return note.map(words -> made.withNote(words, by)).orElse(made);
    }

    /// A tag that says this from now on.
    public Annotation in(Annotation before, Stamp by) {
        Annotation changed = before.saying(tag, by);
        return note.map(words -> changed.withNote(words, by)).orElse(changed);
    }

    private static Content person(Layer layer, Id<Person> id, String name, Manner manner) {
        if (layer.id().equals(LayerId.SPEAKER)) {
            return of(new Tag.SpeakerTag(id, manner.mode(), manner.to()));
        }
        return of(
                layer.id().equals(LayerId.PERSON)
                        ? new Tag.PersonTag(id)
                        : new Tag.ValueTag(layer.id(), name));
    }

    private static Content topic(Layer layer, Id<Topic> id, String name) {
        return of(
                layer.id().equals(LayerId.TOPIC)
                        ? new Tag.TopicTag(id)
                        : new Tag.ValueTag(layer.id(), name));
    }

    private static Content date(Layer layer, Choice.When when, Manner manner) {
        return of(
                layer.id().equals(LayerId.DATE)
                        ? new Tag.DateTag(when.date(), manner.aspect(), manner.zone())
                        : new Tag.OwnDateTag(layer.id(), when.date()));
    }

    private static Content words(Layer layer, String words) {
        if (!(layer.values() instanceof Layer.Values.None)) {
            return of(new Tag.ValueTag(layer.id(), words));
        }
        boolean note = layer.id().equals(LayerId.NOTE);
        Tag bare = note ? new Tag.NoteTag() : new Tag.ValueTag(layer.id(), "");
        return new Content(bare, Optional.of(words));
    }

    private static Content of(Tag tag) {
        return new Content(tag, Optional.empty());
    }
}
