package org.postil.excerpt.marking;

import org.postil.message.Words;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Annotation.Certainty;
import org.postil.model.annotation.Tag;
import org.postil.model.annotation.Tag.Aspect;
import org.postil.model.annotation.Tag.Mode;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;

/// What a tag says, in English, as a legend lists it.
final class TagValue {

    private final Codebook book;
    private final Words words = Words.inEnglish();

    TagValue(Codebook book) {
        this.book = book;
    }

    /// Empty where it says nothing but its note.
    String of(Annotation one) {
        String said =
                switch (one.tag()) {
                    case Tag.SpeakerTag speaker -> said(speaker);
                    case Tag.PersonTag named -> person(named.person());
                    case Tag.DateTag dated ->
                            words.of(dated.date().wording())
                                    + (dated.aspect() == Aspect.WRITTEN ? " (written)" : "");
                    case Tag.TopicTag about ->
                            book.topic(about.topic()).map(Topic::name).orElse("?");
                    case Tag.NoteTag _ -> "";
                    case Tag.ValueTag value -> value.value();
                    case Tag.OwnDateTag dated -> words.of(dated.date().wording());
                };
        if (one.certainty() == Certainty.CERTAIN || said.isBlank()) return said.strip();
        return said.strip() + (one.certainty() == Certainty.LIKELY ? " (likely)" : " (unsure)");
    }

    private String said(Tag.SpeakerTag speaker) {
        String to = String.join(", ", speaker.to().stream().map(this::person).toList());
        return person(speaker.person())
                + (speaker.mode() == Mode.REPORTED ? " (reported)" : "")
                + (to.isEmpty() ? "" : " to " + to);
    }

    private String person(Id<Person> id) {
        return book.person(id).map(Person::name).orElse("?");
    }
}
