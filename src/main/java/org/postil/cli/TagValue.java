package org.postil.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postil.edit.Edit;
import org.postil.edit.RegisterEdit.AddPerson;
import org.postil.edit.RegisterEdit.AddTopic;
import org.postil.edtf.Edtf;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.annotation.Tag;
import org.postil.model.annotation.Tag.Aspect;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Layer.Values;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.recognition.PlainDates;

/// Reads what a tag shall say, and enters in the codebook whom and what it does not know yet.
final class TagValue {

    private final Codebook codebook;
    private final Document document;
    private final List<Person> newPeople = new ArrayList<>();
    private final List<Edit> entries = new ArrayList<>();

    TagValue(Codebook codebook, Document document) {
        this.codebook = codebook;
        this.document = document;
    }

    /// What must be entered in the codebook before the tag.
    List<Edit> entries() {
        return List.copyOf(entries);
    }

    /// What is said besides the value.
    record Manner(Tag.Mode mode, List<String> to, @Nullable Aspect aspect) {}

    Tag read(Layer layer, String value, Manner manner) throws Refused {
        if (value.isBlank()) throw Refused.because("cli.no-value", layer.id().value());
        boolean builtIn = layer.isBuiltIn();
        return switch (layer.values()) {
            case Values.People _ ->
                    layer.id().equals(LayerId.SPEAKER)
                            ? new Tag.SpeakerTag(person(value), manner.mode(), people(manner.to()))
                            : new Tag.PersonTag(person(value));
            case Values.Dates _ ->
                    builtIn ? dated(value, manner) : new Tag.OwnDateTag(layer.id(), date(value));
            case Values.Topics _ -> new Tag.TopicTag(topic(value));
            case Values.None _ -> new Tag.NoteTag();
            case Values.Open _ -> new Tag.ValueTag(layer.id(), value);
            case Values.Closed closed -> new Tag.ValueTag(layer.id(), chosen(layer, closed, value));
        };
    }

    private Tag dated(String value, Manner manner) {
        Edtf date = date(value);
        Aspect aspect = manner.aspect() == null ? aspect(date) : manner.aspect();
        return new Tag.DateTag(date, aspect, "");
    }

    /// EDTF, or else plain words; what is neither is refused as EDTF refuses it.
    private static Edtf date(String value) {
        return PlainDates.read(value).orElseGet(() -> Edtf.parse(value.strip()));
    }

    /// A date that may be the document's own is taken for it.
    private Aspect aspect(Edtf date) {
        return document.metadata().date().filter(date::overlaps).isPresent()
                ? Aspect.WRITTEN
                : Aspect.HAPPENED;
    }

    private List<Id<Person>> people(List<String> names) {
        return names.stream().map(this::person).toList();
    }

    private Id<Person> person(String name) {
        return known(name).map(Person::id).orElseGet(() -> enter(Person.named(name.strip())));
    }

    private Optional<Person> known(String name) {
        var all = new ArrayList<>(codebook.people());
        all.addAll(newPeople);
        return all.stream()
                .filter(one ->
                        one.name().equals(name.strip()) || one.aliases().contains(name.strip()))
                .findFirst();
    }

    private Id<Person> enter(Person person) {
        entries.add(new AddPerson(codebook.people().size() + newPeople.size(), person));
        newPeople.add(person);
        return person.id();
    }

    private Id<Topic> topic(String name) {
        for (Topic topic : codebook.topics()) {
            if (topic.name().equals(name.strip())) return topic.id();
        }
        Topic topic = Topic.named(name.strip());
        entries.add(new AddTopic(codebook.topics().size(), topic));
        return topic.id();
    }

    private static String chosen(Layer layer, Values.Closed closed, String value) throws Refused {
        if (closed.choices().contains(value)) return value;
        String choices = closed.choices().stream().collect(Collectors.joining(", "));
        throw Refused.because("cli.no-choice", layer.name(), value, choices);
    }
}
