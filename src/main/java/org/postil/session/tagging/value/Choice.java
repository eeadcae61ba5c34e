package org.postil.session.tagging.value;

import org.postil.edtf.Edtf;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;

/// A value that the reader may give to a tag.
public sealed interface Choice {

    /// What the field shows for it; typed again, it finds the same.
    String text();

    record KnownPerson(Person person) implements Choice {
        @Override
        public String text() {
            return person.name();
        }
    }

    /// A person who is not in the register yet and comes into it with the tag.
    record NewPerson(String text) implements Choice {}

    record KnownTopic(Topic topic) implements Choice {
        @Override
        public String text() {
            return topic.name();
        }
    }

    /// A topic that is not in the register yet and comes into it with the tag.
    record NewTopic(String text) implements Choice {}

    record When(Edtf date) implements Choice {
        @Override
        public String text() {
            return date.text();
        }
    }

    /// A note, or the value of a layer of the reader's own.
    record Words(String text) implements Choice {}
}
