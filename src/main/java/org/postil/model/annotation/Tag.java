package org.postil.model.annotation;

import java.util.List;
import java.util.stream.Stream;
import org.postil.edtf.Edtf;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;

/// What an annotation says.
public sealed interface Tag {

    LayerId layer();

    /// Everybody it points to.
    default List<Id<Person>> people() {
        return switch (this) {
            case SpeakerTag said when said.to.isEmpty() -> List.of(said.person);
            case SpeakerTag said ->
                    Stream.concat(Stream.of(said.person), said.to.stream()).distinct().toList();
            case PersonTag named -> List.of(named.person);
            case DateTag _, TopicTag _, NoteTag _, ValueTag _, OwnDateTag _ -> List.of();
        };
    }

    /// These words are somebody's.
    ///
    /// @param to whom they are said, where that is known
    record SpeakerTag(Id<Person> person, Mode mode, List<Id<Person>> to) implements Tag {
        public SpeakerTag {
            to = List.copyOf(to);
        }

        @Override
        public LayerId layer() {
            return LayerId.SPEAKER;
        }
    }

    /// Here somebody is named; nobody need speak.
    record PersonTag(Id<Person> person) implements Tag {
        @Override
        public LayerId layer() {
            return LayerId.PERSON;
        }
    }

    /// A calendar value.
    ///
    /// @param zone of a time of day, as the words give it ("Moscow Time"); may be empty
    record DateTag(Edtf date, Aspect aspect, String zone) implements Tag {
        @Override
        public LayerId layer() {
            return LayerId.DATE;
        }
    }

    /// What the words are about.
    record TopicTag(Id<Topic> topic) implements Tag {
        @Override
        public LayerId layer() {
            return LayerId.TOPIC;
        }
    }

    /// Nothing but the note on the annotation.
    record NoteTag() implements Tag {
        @Override
        public LayerId layer() {
            return LayerId.NOTE;
        }
    }

    /// Words, on a layer of the reader's own.
    record ValueTag(LayerId layer, String value) implements Tag {}

    /// A calendar value, on a layer of the reader's own.
    record OwnDateTag(LayerId layer, Edtf date) implements Tag {}

    /// How words are said: in the speaker's own words, or as another reports them.
    enum Mode {
        DIRECT,
        REPORTED
    }

    /// What a date is the date of: the writing (sent, received, dated), or what happened.
    enum Aspect {
        WRITTEN,
        HAPPENED
    }
}
