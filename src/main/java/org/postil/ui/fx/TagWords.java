package org.postil.ui.fx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.postil.message.Message;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;

/// What a tag says, in words.
///
/// @param value who, when or what; none where the tag says nothing but its note
/// @param manner how it is said, or what the date is the date of; none on other layers
public record TagWords(Optional<Message> value, Optional<Message> manner) {

    public static TagWords of(Annotation annotation, Codebook book) {
        return switch (annotation.tag()) {
            case Tag.SpeakerTag said -> new TagWords(person(said.person(), book), mode(said, book));
            case Tag.PersonTag named -> only(person(named.person(), book));
            case Tag.DateTag dated ->
                    new TagWords(Optional.of(dated.date().wording()), aspect(dated.aspect()));
            case Tag.TopicTag about -> only(topic(about.topic(), book));
            case Tag.NoteTag _ -> only(Optional.empty());
            case Tag.ValueTag words -> only(plain(words.value()));
            case Tag.OwnDateTag dated -> only(Optional.of(dated.date().wording()));
        };
    }

    /// Words of the reader's own, as they stand.
    public static Optional<Message> plain(String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(Message.of("ui.words", words));
    }

    private static TagWords only(Optional<Message> value) {
        return new TagWords(value, Optional.empty());
    }

    private static Optional<Message> person(Id<Person> id, Codebook book) {
        return book.person(id).flatMap(person -> plain(person.name()));
    }

    private static Optional<Message> topic(Id<Topic> id, Codebook book) {
        return book.topic(id).flatMap(topic -> plain(topic.name()));
    }

    private static Optional<Message> mode(Tag.SpeakerTag said, Codebook book) {
        Message mode = Message.of("ui.mode." + said.mode().name().toLowerCase(Locale.ROOT));
        List<String> to =
                said.to().stream()
                        .flatMap(id -> book.person(id).stream())
                        .map(Person::name)
                        .toList();
        return Optional.of(
                to.isEmpty() ? mode : Message.of("ui.mode.to", mode, String.join(", ", to)));
    }

    private static Optional<Message> aspect(Tag.Aspect aspect) {
        return Optional.of(Message.of("ui.aspect." + aspect.name().toLowerCase(Locale.ROOT)));
    }
}
