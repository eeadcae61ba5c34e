package org.postil.edit.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.edit.Edit;
import org.postil.edit.RegisterEdit.ChangeTopic;
import org.postil.edit.RegisterEdit.OrderTopics;
import org.postil.edit.RegisterEdit.RemoveTopic;
import org.postil.message.Message;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;

/// Nests and orders topics. All that stands under a topic goes along with it.
public final class MoveTopic {

    private MoveTopic() {}

    /// A place in the tree.
    ///
    /// @param index among those that stand under `parent`, the topic that moves left out
    public record Place(Id<Topic> parent, int index) {}

    /// Why a topic can't stand there: under itself, or under what stands under it.
    public static Optional<Message> problem(Codebook book, Topic topic, Id<Topic> parent) {
        if (parent.equals(topic.id())) {
            return Optional.of(Message.of("edit.nest.itself", topic.name()));
        }
        return book.topic(parent)
                .filter(_ -> book.above(parent).contains(topic))
                .map(under -> Message.of("edit.nest.circle", topic.name(), under.name()));
    }

    /// The edit that moves it. Throws an IllegalArgumentException where there is a [#problem].
    public static Edit to(Codebook book, Topic topic, Place place) {
        if (problem(book, topic, place.parent).isPresent()) {
            throw new IllegalArgumentException(topic.name() + " can't go to " + place);
        }
        List<Id<Topic>> order = new ArrayList<>(book.topics().stream().map(Topic::id).toList());
        order.remove(topic.id());
        List<Topic> beside = beside(book, topic, place.parent);
        int at =
                place.index < beside.size()
                        ? order.indexOf(beside.get(place.index).id())
                        : order.size();
        order.add(at, topic.id());
        List<Edit> edits =
                List.of(new ChangeTopic(topic.under(place.parent)), new OrderTopics(order));
        return new Edit.Together(label(book, topic, place.parent), edits);
    }

    /// One place up among those beside it; empty where it is the first.
    public static Optional<Place> up(Codebook book, Topic topic) {
        int at = index(book, topic);
        return at == 0 ? Optional.empty() : Optional.of(new Place(topic.parent(), at - 1));
    }

    /// One place down among those beside it; empty where it is the last.
    public static Optional<Place> down(Codebook book, Topic topic) {
        int at = index(book, topic);
        boolean last = at == book.under(topic.parent()).size() - 1;
        return last ? Optional.empty() : Optional.of(new Place(topic.parent(), at + 1));
    }

    /// Under the one before it, as the last there; empty where none is before it.
    public static Optional<Place> in(Codebook book, Topic topic) {
        int at = index(book, topic);
        if (at == 0) return Optional.empty();
        Topic before = book.under(topic.parent()).get(at - 1);
        return Optional.of(new Place(before.id(), book.under(before.id()).size()));
    }

    /// Behind the one that it stands under; empty where it is topmost.
    public static Optional<Place> out(Codebook book, Topic topic) {
        return book.topic(topic.parent())
                .map(above -> new Place(above.parent(), index(book, above) + 1));
    }

    /// Removes a topic; what stood under it stands then under what it stood under. Tags may not
    /// point to it.
    public static Edit removing(Codebook book, Topic topic) {
        List<Topic> under = book.under(topic.id());
        if (under.isEmpty()) return new RemoveTopic(topic.id());
        var edits = new ArrayList<Edit>();
        under.forEach(one -> edits.add(new ChangeTopic(one.under(topic.parent()))));
        edits.add(new RemoveTopic(topic.id()));
        return new Edit.Together(Message.of("edit.remove-topic", topic.name()), edits);
    }

    private static int index(Codebook book, Topic topic) {
        return book.under(topic.parent()).indexOf(topic);
    }

    private static List<Topic> beside(Codebook book, Topic topic, Id<Topic> parent) {
        return book.under(parent).stream().filter(one -> !one.equals(topic)).toList();
    }

    private static Message label(Codebook book, Topic topic, Id<Topic> parent) {
        if (parent.equals(topic.parent())) return Message.of("edit.move-topic", topic.name());
        return book.topic(parent)
                .map(above -> Message.of("edit.nest-topic", topic.name(), above.name()))
                .orElseGet(() -> Message.of("edit.unnest-topic", topic.name()));
    }
}
