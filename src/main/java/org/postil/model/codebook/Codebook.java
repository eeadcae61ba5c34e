package org.postil.model.codebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;

/// The register of a project: its layers, people and topics, each in the order of the reader.
///
/// No id stands twice, and every topic hangs, over any number of others, from the root.
public record Codebook(List<Layer> layers, List<Person> people, List<Topic> topics) {

    public Codebook {
        layers = List.copyOf(layers);
        people = List.copyOf(people);
        topics = List.copyOf(topics);
        refuseTwice(layers, Layer::id);
        refuseTwice(people, Person::id);
        refuseTwice(topics, Topic::id);
        refuseLooseTopics(topics);
    }

    /// A new project's: the built-in layers, nobody, nothing.
    public static Codebook empty() {
        return new Codebook(Layer.BUILT_IN, List.of(), List.of());
    }

    public Optional<Layer> layer(LayerId id) {
        return first(layers, layer -> layer.id().equals(id));
    }

    public Optional<Person> person(Id<Person> id) {
        return first(people, person -> person.id().equals(id));
    }

    public Optional<Topic> topic(Id<Topic> id) {
        return first(topics, topic -> topic.id().equals(id));
    }

    /// The topics right under this one, or under [Topic#ROOT].
    public List<Topic> under(Id<Topic> parent) {
        return topics.stream().filter(topic -> topic.parent().equals(parent)).toList();
    }

    /// The topics that this one stands under, the nearest first.
    public List<Topic> above(Id<Topic> id) {
        Map<Id<Topic>, Topic> byId = new HashMap<>();
        topics.forEach(topic -> byId.put(topic.id(), topic));
        var above = new ArrayList<Topic>();
        Topic here = byId.get(id);
        while (here != null && !here.isTopmost()) {
            here = Objects.requireNonNull(byId.get(here.parent()));
            above.add(here);
        }
        return above;
    }

    public Codebook withLayers(List<Layer> newLayers) {
        return new Codebook(newLayers, people, topics);
    }

    public Codebook withPeople(List<Person> newPeople) {
        return new Codebook(layers, newPeople, topics);
    }

    public Codebook withTopics(List<Topic> newTopics) {
        return new Codebook(layers, people, newTopics);
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    private static <T> void refuseTwice(List<T> all, Function<T, Object> id) {
        var seen = new HashSet<>();
        for (T one : all) {
            if (!seen.add(id.apply(one))) {
                throw new IllegalArgumentException("twice in the codebook: " + id.apply(one));
            }
        }
    }

    private static void refuseLooseTopics(List<Topic> topics) {
        Map<Id<Topic>, List<Topic>> under =
                topics.stream().collect(Collectors.groupingBy(Topic::parent));
        var reached = new HashSet<Id<Topic>>();
        var next = new ArrayDeque<>(List.of(Topic.ROOT));
        while (!next.isEmpty()) {
            for (Topic topic : under.getOrDefault(next.poll(), List.of())) {
                reached.add(topic.id());
                next.add(topic.id());
            }
        }
        for (Topic topic : topics) {
            if (!reached.contains(topic.id())) {
                throw new IllegalArgumentException("not under the root: " + topic.name());
            }
        }
    }
}
