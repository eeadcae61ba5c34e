package org.postil.ui.annotation.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.postil.edit.Edit;
import org.postil.edit.RegisterEdit;
import org.postil.edit.TagEdit;
import org.postil.message.Message;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;

/// Makes the tag that was chosen. Who or what is new comes into the register in the same step.
///
/// @param changed the tag that gets another value; none where a new one is made
public record Tagging(Occasion occasion, Layer layer, List<Annotation> changed) {

    public static Tagging fresh(Occasion occasion, Layer layer) {
        return new Tagging(occasion, layer, List.of());
    }

    public static Tagging again(Occasion occasion, Layer layer, Annotation annotation) {
        return new Tagging(occasion, layer, List.of(annotation));
    }

    /// What the field of the line is filled with: the value that the tag has, or the likeliest.
    public String filled(Values values) {
        Codebook book = occasion.project().codebook();
        return changed.stream()
                .findFirst()
                .map(before ->
                        switch (before.tag()) {
                            case Tag.SpeakerTag said -> name(book.person(said.person()));
                            case Tag.PersonTag named -> name(book.person(named.person()));
                            case Tag.DateTag dated -> dated.date().text();
                            case Tag.OwnDateTag dated -> dated.date().text();
                            case Tag.TopicTag about ->
                                    book.topic(about.topic()).map(Topic::name).orElse("");
                            case Tag.NoteTag _ -> before.note();
                            case Tag.ValueTag words -> words.value();
                        })
                .orElseGet(values::filled);
    }

    private static String name(Optional<Person> person) {
        return person.map(Person::name).orElse("");
    }

    /// How the line opens: as the tag is, or as a new one probably would be.
    public Manner manner() {
        Manner guessed = Manner.guessed(occasion);
        return tagBefore(Tag.SpeakerTag.class)
                .map(said -> guessed.withMode(said.mode()))
                .or(() -> tagBefore(Tag.DateTag.class).map(it -> guessed.withAspect(it.aspect())))
                .orElse(guessed);
    }

    /// An edit that makes a tag, and which tag that is.
    public record Made(Edit edit, Id<Annotation> tag) {}

    public Made made(Choice choice, Manner manner, Stamp stamp) {
        Codebook book = occasion.project().codebook();
        return switch (choice) {
            case Choice.KnownPerson known -> alone(person(known.person(), manner), stamp);
            case Choice.NewPerson created -> {
                Person person = Person.named(created.text());
                var add = new RegisterEdit.AddPerson(book.people().size(), person);
                yield together(add, annotation(person(person, manner), stamp), created.text());
            }
            case Choice.KnownTopic known -> alone(topic(known.topic()), stamp);
            case Choice.NewTopic created -> {
                Topic topic = Topic.named(created.text());
                var add = new RegisterEdit.AddTopic(book.topics().size(), topic);
                yield together(add, annotation(topic(topic), stamp), created.text());
            }
            case Choice.When when -> alone(date(when, manner), stamp);
            case Choice.Words words -> alone(words(words.text(), stamp));
        };
    }

    private Tag person(Person person, Manner manner) {
        if (layer.id().equals(LayerId.SPEAKER)) {
            return new Tag.SpeakerTag(person.id(), manner.mode(), spokenTo());
        }
        return layer.id().equals(LayerId.PERSON)
                ? new Tag.PersonTag(person.id())
                : new Tag.ValueTag(layer.id(), person.name());
    }

    /// What the line does not ask for stays as it was.
    private List<Id<Person>> spokenTo() {
        return tagBefore(Tag.SpeakerTag.class).map(Tag.SpeakerTag::to).orElse(List.of());
    }

    private String zone() {
        return tagBefore(Tag.DateTag.class).map(Tag.DateTag::zone).orElse("");
    }

    private <T extends Tag> Optional<T> tagBefore(Class<T> kind) {
        return changed.stream()
                .map(Annotation::tag)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private Tag topic(Topic topic) {
        return layer.id().equals(LayerId.TOPIC)
                ? new Tag.TopicTag(topic.id())
                : new Tag.ValueTag(layer.id(), topic.name());
    }

    private Tag date(Choice.When when, Manner manner) {
        return layer.id().equals(LayerId.DATE)
                ? new Tag.DateTag(when.date(), manner.aspect(), zone())
                : new Tag.OwnDateTag(layer.id(), when.date());
    }

    private Annotation words(String words, Stamp stamp) {
        if (!(layer.values() instanceof Layer.Values.None)) {
            return annotation(new Tag.ValueTag(layer.id(), words), stamp);
        }
        boolean note = layer.id().equals(LayerId.NOTE);
        Tag bare = note ? new Tag.NoteTag() : new Tag.ValueTag(layer.id(), "");
        return annotation(bare, stamp).withNote(words, stamp);
    }

    private Annotation annotation(Tag tag, Stamp stamp) {
        Optional<Annotation> before = changed.stream().findFirst();
        Anchor anchor = Anchor.at(occasion.span().start(), occasion.span().end());
        return before.map(one -> one.saying(tag, stamp))
                .orElseGet(() -> Annotation.of(anchor, tag, stamp));
    }

    private Made alone(Tag tag, Stamp stamp) {
        return alone(annotation(tag, stamp));
    }

    private Made alone(Annotation annotation) {
        return new Made(put(annotation), annotation.id());
    }

    private Made together(Edit register, Annotation annotation, String value) {
        String key = changed.isEmpty() ? "edit.tag" : "edit.retag";
        Message label = Message.of(key, layer.name().toLowerCase(Locale.ROOT), value);
        var edits = List.of(register, put(annotation));
        return new Made(new Edit.Together(label, edits), annotation.id());
    }

    private Edit put(Annotation annotation) {
        return changed.isEmpty()
                ? TagEdit.AddAnnotations.one(occasion.witness().id(), annotation)
                : TagEdit.ChangeAnnotations.one(occasion.witness().id(), annotation);
    }
}
