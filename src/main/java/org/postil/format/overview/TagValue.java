package org.postil.format.overview;

import java.util.Optional;
import java.util.function.Function;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;

/// What a tag says, as one value: a name, a date in EDTF, the words of the reader's own layers.
final class TagValue {

    private TagValue() {}

    static String of(Tag tag, Codebook book) {
        Function<Id<Person>, String> name = id -> book.person(id).map(Person::name).orElse("");
        return switch (tag) {
            case Tag.SpeakerTag said -> name.apply(said.person());
            case Tag.PersonTag named -> name.apply(named.person());
            case Tag.DateTag date -> date.date().text();
            case Tag.TopicTag about -> topic(book.topic(about.topic()));
            case Tag.NoteTag _ -> "";
            case Tag.ValueTag own -> own.value();
            case Tag.OwnDateTag own -> own.date().text();
        };
    }

    private static String topic(Optional<Topic> topic) {
        return topic.map(Topic::name).orElse("");
    }
}
