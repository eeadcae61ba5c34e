package org.postil.edit.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.postil.edit.RegisterEdit;
import org.postil.edit.RegisterEdit.AddLayer;
import org.postil.edit.RegisterEdit.AddPerson;
import org.postil.edit.RegisterEdit.AddTopic;
import org.postil.edit.RegisterEdit.ChangeLayer;
import org.postil.edit.RegisterEdit.ChangePerson;
import org.postil.edit.RegisterEdit.ChangeTopic;
import org.postil.edit.RegisterEdit.OrderLayers;
import org.postil.edit.RegisterEdit.OrderTopics;
import org.postil.edit.RegisterEdit.RemoveLayer;
import org.postil.edit.RegisterEdit.RemovePerson;
import org.postil.edit.RegisterEdit.RemoveTopic;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;

/// Codebook edits.
final class RegisterEditing {

    private RegisterEditing() {}

    static Editing.Step step(Project project, RegisterEdit edit) {
        Codebook book = project.codebook();
        return switch (edit) {
            case AddPerson add ->
                    people(project, added(book.people(), add.at(), add.person()))
                            .back(new RemovePerson(add.person().id()));
            case ChangePerson change -> {
                int at = at(book.people(), change.person().id());
                yield people(project, set(book.people(), at, change.person()))
                        .back(new ChangePerson(book.people().get(at)));
            }
            case RemovePerson remove -> {
                int at = at(book.people(), remove.id());
                refuseInUse(project, tag -> tag.people().contains(remove.id()), remove.id());
                yield people(project, without(book.people(), at))
                        .back(new AddPerson(at, book.people().get(at)));
            }
            case AddTopic add ->
                    topics(project, added(book.topics(), add.at(), add.topic()))
                            .back(new RemoveTopic(add.topic().id()));
            case ChangeTopic change -> {
                int at = atTopic(book.topics(), change.topic().id());
                yield topics(project, set(book.topics(), at, change.topic()))
                        .back(new ChangeTopic(book.topics().get(at)));
            }
            case RemoveTopic remove -> {
                int at = atTopic(book.topics(), remove.id());
                refuseInUse(project, new Tag.TopicTag(remove.id())::equals, remove.id());
                yield topics(project, without(book.topics(), at))
                        .back(new AddTopic(at, book.topics().get(at)));
            }
            case OrderTopics order ->
                    topics(project, ordered(book.topics(), order.order(), Topic::id))
                            .back(new OrderTopics(ids(book.topics(), Topic::id)));
            case AddLayer add ->
                    layers(project, added(book.layers(), add.at(), add.layer()))
                            .back(new RemoveLayer(add.layer().id()));
            case ChangeLayer change -> {
                int at = atLayer(book.layers(), change.layer().id());
                yield layers(project, set(book.layers(), at, change.layer()))
                        .back(new ChangeLayer(book.layers().get(at)));
            }
            case RemoveLayer remove -> {
                int at = atLayer(book.layers(), remove.id());
                if (book.layers().get(at).isBuiltIn()) {
                    throw new IllegalArgumentException("built in: " + remove.id());
                }
                refuseInUse(project, tag -> tag.layer().equals(remove.id()), remove.id());
                yield layers(project, without(book.layers(), at))
                        .back(new AddLayer(at, book.layers().get(at)));
            }
            case OrderLayers order ->
                    layers(project, ordered(book.layers(), order.order(), Layer::id))
                            .back(new OrderLayers(ids(book.layers(), Layer::id)));
        };
    }

    /// A project whose way back is still to be named.
    private record OneWay(Project after) {
        Editing.Step back(RegisterEdit inverse) {
            return new Editing.Step(after, inverse);
        }
    }

    private static OneWay people(Project project, List<Person> changed) {
        return new OneWay(project.withCodebook(project.codebook().withPeople(changed)));
    }

    private static OneWay topics(Project project, List<Topic> changed) {
        return new OneWay(project.withCodebook(project.codebook().withTopics(changed)));
    }

    private static OneWay layers(Project project, List<Layer> changed) {
        return new OneWay(project.withCodebook(project.codebook().withLayers(changed)));
    }

    private static int at(List<Person> people, Id<Person> id) {
        return Lookup.index(people, person -> person.id().equals(id), id);
    }

    private static int atTopic(List<Topic> topics, Id<Topic> id) {
        return Lookup.index(topics, topic -> topic.id().equals(id), id);
    }

    private static int atLayer(List<Layer> layers, LayerId id) {
        return Lookup.index(layers, layer -> layer.id().equals(id), id);
    }

    private static <T> List<T> added(List<T> all, int at, T one) {
        var changed = new ArrayList<>(all);
        changed.add(at, one);
        return changed;
    }

    private static <T> List<T> set(List<T> all, int at, T one) {
        var changed = new ArrayList<>(all);
        changed.set(at, one);
        return changed;
    }

    private static <T> List<T> without(List<T> all, int at) {
        var changed = new ArrayList<>(all);
        changed.remove(at);
        return changed;
    }

    private static <T, I> List<T> ordered(List<T> all, List<I> order, Function<T, I> id) {
        Map<I, T> left = new LinkedHashMap<>();
        all.forEach(one -> left.put(id.apply(one), one));
        var ordered = new ArrayList<T>();
        for (I wanted : order) {
            T one = left.remove(wanted);
            if (one == null) throw Lookup.unknown("entry", wanted);
            ordered.add(one);
        }
        ordered.addAll(left.values());
        return ordered;
    }

    private static <T, I> List<I> ids(List<T> all, Function<T, I> id) {
        return all.stream().map(id).toList();
    }

    private static void refuseInUse(Project project, Predicate<Tag> uses, Object id) {
        boolean inUse =
                project.allWitnesses()
                        .flatMap(witness -> witness.annotations().stream())
                        .map(Annotation::tag)
                        .anyMatch(uses);
        if (inUse) throw new IllegalArgumentException("tags point to " + id);
    }
}
