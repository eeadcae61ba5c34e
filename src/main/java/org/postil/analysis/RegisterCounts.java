package org.postil.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;

/// How many tags point to each entry of a register. Whom or what none points to is not in a map.
public record RegisterCounts(
        Map<Id<Person>, OfPerson> people,
        Map<Id<Topic>, OfTopic> topics,
        Map<LayerId, Integer> layers) {

    public RegisterCounts {
        people = Map.copyOf(people);
        topics = Map.copyOf(topics);
        layers = Map.copyOf(layers);
    }

    /// The tags of these versions.
    public static RegisterCounts of(Codebook book, Stream<Witness> versions) {
        var people = new HashMap<Id<Person>, OfPerson>();
        var topics = new HashMap<Id<Topic>, Integer>();
        var layers = new HashMap<LayerId, Integer>();
        versions.flatMap(version -> version.annotations().stream())
                .map(Annotation::tag)
                .forEach(tag -> {
                    layers.merge(tag.layer(), 1, Integer::sum);
                    tag.people()
                            .forEach(id -> people.merge(id, OfPerson.in(tag, id), OfPerson::plus));
                    if (tag instanceof Tag.TopicTag about) {
                        topics.merge(about.topic(), 1, Integer::sum);
                    }
                });
        return new RegisterCounts(people, withThoseUnder(topics, book), layers);
    }

    public OfPerson of(Person person) {
        return people.getOrDefault(person.id(), OfPerson.NOTHING);
    }

    public OfTopic of(Topic topic) {
        return topics.getOrDefault(topic.id(), OfTopic.NOTHING);
    }

    public int of(LayerId layer) {
        return layers.getOrDefault(layer, 0);
    }

    private static Map<Id<Topic>, OfTopic> withThoseUnder(
            Map<Id<Topic>, Integer> own, Codebook book) {
        Map<Id<Topic>, Id<Topic>> parents = new HashMap<>();
        book.topics().forEach(topic -> parents.put(topic.id(), topic.parent()));
        Map<Id<Topic>, Integer> all = new HashMap<>();
        own.forEach((topic, count) -> {
            for (Id<Topic> up = topic; parents.containsKey(up); up = parents.get(up)) {
                all.merge(up, count, Integer::sum);
            }
        });
        Map<Id<Topic>, OfTopic> counts = new HashMap<>();
        all.forEach(
                (topic, sum) -> counts.put(topic, new OfTopic(own.getOrDefault(topic, 0), sum)));
        return counts;
    }

    /// The tags that point to somebody.
    ///
    /// @param all each tag once
    public record OfPerson(int speaking, int named, int spokenTo, int all) {

        static final OfPerson NOTHING = new OfPerson(0, 0, 0, 0);

        static OfPerson in(Tag tag, Id<Person> id) {
            return switch (tag) {
                case Tag.SpeakerTag said ->
                        new OfPerson(
                                said.person().equals(id) ? 1 : 0,
                                0,
                                said.to().contains(id) ? 1 : 0,
                                1);
                case Tag.PersonTag _ -> new OfPerson(0, 1, 0, 1);
                case Tag.DateTag _, Tag.TopicTag _, Tag.NoteTag _ -> NOTHING;
                case Tag.ValueTag _, Tag.OwnDateTag _ -> NOTHING;
            };
        }

        OfPerson plus(OfPerson more) {
            return new OfPerson(
                    speaking + more.speaking,
                    named + more.named,
                    spokenTo + more.spokenTo,
                    all + more.all);
        }
    }

    /// The tags that point to a topic.
    ///
    /// @param all those of the topics under it too
    public record OfTopic(int own, int all) {

        static final OfTopic NOTHING = new OfTopic(0, 0);
    }
}
