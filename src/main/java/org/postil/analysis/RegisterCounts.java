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
///
/// @param topics with tags of their own
public record RegisterCounts(
        Map<Id<Person>, OfPerson> people,
        Map<Id<Topic>, Integer> topics,
        Map<LayerId, Integer> layers) {

    public RegisterCounts {
        people = Map.copyOf(people);
        topics = Map.copyOf(topics);
        layers = Map.copyOf(layers);
    }

    /// The tags of these versions.
    public static RegisterCounts of(Stream<Witness> versions) {
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
        return new RegisterCounts(people, topics, layers);
    }

    public OfPerson of(Id<Person> person) {
        return people.getOrDefault(person, OfPerson.NOTHING);
    }

    public int of(LayerId layer) {
        return layers.getOrDefault(layer, 0);
    }

    public OfTopic of(Topic topic, Codebook book) {
        return new OfTopic(topics.getOrDefault(topic.id(), 0), withThoseUnder(topic, book));
    }

    private int withThoseUnder(Topic topic, Codebook book) {
        return topics.getOrDefault(topic.id(), 0)
                + book.under(topic.id()).stream()
                        .mapToInt(under -> withThoseUnder(under, book))
                        .sum();
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
    public record OfTopic(int own, int all) {}
}
