package org.postil.analysis.find;

import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.text.Span;

/// What was found beside the texts: in what a reader says of them.
public sealed interface Beside {

    /// Where the words stand.
    Place place();

    /// Of which sort it is.
    default Sort sort() {
        return switch (this) {
            case InNote _, InMemo _ -> Sort.NOTE;
            case InTag _ -> Sort.TAG;
            case OfPerson _ -> Sort.PERSON;
            case OfTopic _ -> Sort.TOPIC;
        };
    }

    /// The note on a tag.
    record InNote(Document document, Witness witness, Annotation tag, Place place)
            implements Beside {}

    /// What the reader thinks of a document.
    record InMemo(Document document, Place place) implements Beside {}

    /// What a tag says: whom or which topic it names, its value, its date.
    record InTag(Document document, Witness witness, Annotation tag, Place place)
            implements Beside {}

    /// Somebody of the register.
    record OfPerson(Person person, Place place) implements Beside {}

    /// A topic of the register.
    record OfTopic(Topic topic, Place place) implements Beside {}

    /// The sorts, in the order in which they are listed.
    enum Sort {
        NOTE,
        TAG,
        PERSON,
        TOPIC
    }

    /// Some words of the reader's, and where in them the first stand that were looked for.
    ///
    /// @param text of a person or topic, the name or other words by which it was found
    /// @param span in UTF-16 units of the text
    record Place(String text, Span span) {}
}
