package org.postil.session.tagging.value;

import java.util.Optional;
import org.postil.edtf.Edtf;
import org.postil.message.Message;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;

/// A value that the reader may give to a tag.
public sealed interface Choice {

    /// What the field shows for it; typed again, it finds the same.
    String text();

    /// The same as it is read on the screen: dates spelled out.
    default Message wording() {
        return this instanceof When when ? when.date.wording() : Message.of("ui.words", text());
    }

    /// What a tag says. Empty where the register does not have it.
    static Optional<Choice> of(Annotation annotation, Codebook book) {
        return switch (annotation.tag()) {
            case Tag.SpeakerTag said -> book.person(said.person()).map(KnownPerson::new);
            case Tag.PersonTag named -> book.person(named.person()).map(KnownPerson::new);
            case Tag.DateTag dated -> Optional.of(new When(dated.date()));
            case Tag.OwnDateTag dated -> Optional.of(new When(dated.date()));
            case Tag.TopicTag about -> book.topic(about.topic()).map(KnownTopic::new);
            case Tag.NoteTag _ -> Optional.of(new Words(annotation.note()));
            case Tag.ValueTag words ->
                    Optional.of(
                            new Words(words.value().isEmpty() ? annotation.note() : words.value()));
        };
    }

    /// The same as the register has it now; who or what it has not, or not any more, is new.
    default Choice in(Codebook book) {
        return switch (this) {
            case KnownPerson(Person known) ->
                    book.person(known.id())
                            .<Choice>map(KnownPerson::new)
                            .orElseGet(() -> new NewPerson(known.name()));
            case KnownTopic(Topic known) ->
                    book.topic(known.id())
                            .<Choice>map(KnownTopic::new)
                            .orElseGet(() -> new NewTopic(known.name()));
            case NewPerson _, NewTopic _, When _, Words _ -> this;
        };
    }

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
