package org.postil.edit.adoption;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.edit.Edit;
import org.postil.edit.RegisterEdit.AddLayer;
import org.postil.edit.RegisterEdit.AddPerson;
import org.postil.edit.RegisterEdit.AddTopic;
import org.postil.edit.RegisterEdit.ChangeLayer;
import org.postil.edit.RegisterEdit.ChangePerson;
import org.postil.edit.RegisterEdit.ChangeTopic;
import org.postil.message.Message;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;

/// Takes another project's codebook in. What is here is never lost or said otherwise: entries that
/// are the same are gathered into one, what is missing here is filled in, what is new is added.
///
/// Laws: taken in again, nothing changes; taken into an empty codebook, it is there as it was;
/// undone, all is as before.
public record Adoption(
        Codebook mine,
        List<Item<Layer>> layers,
        List<Item<Person>> people,
        List<Item<Topic>> topics) {

    public Adoption {
        layers = List.copyOf(layers);
        people = List.copyOf(people);
        topics = List.copyOf(topics);
    }

    /// What it would mean to take `theirs` in.
    public static Adoption of(Codebook mine, Codebook theirs) {
        return new Adoption(
                mine,
                Layers.items(mine, theirs.layers()),
                People.items(mine.people(), theirs.people()),
                new Topics(mine, theirs).items());
    }

    /// All that come in, in the order of the register: layers, people, topics.
    public Stream<Item<?>> items() {
        return Stream.of(layers, people, topics).flatMap(List::stream);
    }

    /// How many are in this state.
    public int count(Item.State state) {
        return (int) items().filter(item -> item.state() == state).count();
    }

    /// The edit that takes these over; empty where nothing would change.
    public Optional<Edit> edit(Predicate<Item<?>> taken) {
        var edits = new ArrayList<Edit>();
        int at = mine.layers().size();
        for (Item<Layer> one : taken(layers, taken)) {
            edits.add(
                    one.mine().isEmpty()
                            ? new AddLayer(at++, one.result())
                            : new ChangeLayer(one.result()));
        }
        at = mine.people().size();
        for (Item<Person> one : taken(people, taken)) {
            edits.add(
                    one.mine().isEmpty()
                            ? new AddPerson(at++, one.result())
                            : new ChangePerson(one.result()));
        }
        at = mine.topics().size();
        for (Item<Topic> one : taken(outline(), taken)) {
            Topic topic = one.result();
            if (one.mine().isPresent()) edits.add(new ChangeTopic(topic));
            else edits.add(new AddTopic(at++, topic.under(place(topic.parent(), taken))));
        }
        if (edits.isEmpty()) return Optional.empty();
        return Optional.of(new Edit.Together(Message.of("edit.adopt", edits.size()), edits));
    }

    private static <T> List<Item<T>> taken(List<Item<T>> items, Predicate<Item<?>> taken) {
        return items.stream().filter(Item::adds).filter(taken).toList();
    }

    /// All topics as an outline: each before those that stand under it there.
    private List<Item<Topic>> outline() {
        Map<Id<Topic>, List<Item<Topic>>> under =
                topics.stream().collect(Collectors.groupingBy(one -> one.theirs().parent()));
        var outline = new ArrayList<Item<Topic>>();
        var next = new ArrayDeque<>(under.getOrDefault(Topic.ROOT, List.of()));
        while (!next.isEmpty()) {
            Item<Topic> one = next.pop();
            outline.add(one);
            under.getOrDefault(one.theirs().id(), List.of()).reversed().forEach(next::push);
        }
        return outline;
    }

    /// Where a topic hangs here that hung there under this one.
    private Id<Topic> place(Id<Topic> parent, Predicate<Item<?>> taken) {
        if (parent.equals(Topic.ROOT)) return Topic.ROOT;
        Item<Topic> above =
                topics.stream()
                        .filter(one -> one.theirs().id().equals(parent))
                        .findFirst()
                        .orElseThrow();
        if (above.mine().isPresent()) return above.mine().get().id();
        return taken.test(above) ? above.theirs().id() : place(above.theirs().parent(), taken);
    }
}
