package org.postil.edit;

import java.util.List;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;

/// Edits of the codebook. `at` is the place in its list, counted from 0. What tags still point to
/// can't be removed.
public sealed interface RegisterEdit extends Edit {

    record AddPerson(int at, Person person) implements RegisterEdit {}

    record ChangePerson(Person person) implements RegisterEdit {}

    record RemovePerson(Id<Person> id) implements RegisterEdit {}

    record AddTopic(int at, Topic topic) implements RegisterEdit {}

    record ChangeTopic(Topic topic) implements RegisterEdit {}

    record RemoveTopic(Id<Topic> id) implements RegisterEdit {}

    /// The reader's own order of the topics, which orders those that stand under one other.
    ///
    /// @param order ids; what is not named stays behind these
    record OrderTopics(List<Id<Topic>> order) implements RegisterEdit {
        public OrderTopics {
            order = List.copyOf(order);
        }
    }

    record AddLayer(int at, Layer layer) implements RegisterEdit {}

    record ChangeLayer(Layer layer) implements RegisterEdit {}

    record RemoveLayer(LayerId id) implements RegisterEdit {}

    /// The reader's own order of the kinds of tag.
    ///
    /// @param order ids; what is not named stays behind these
    record OrderLayers(List<LayerId> order) implements RegisterEdit {
        public OrderLayers {
            order = List.copyOf(order);
        }
    }
}
