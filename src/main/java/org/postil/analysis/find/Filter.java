package org.postil.analysis.find;

import java.util.Locale;
import java.util.Optional;
import org.postil.analysis.word.WordList;

/// Narrows a search: `speaker:Stalin`.
///
/// @param place of its value in what was typed, in UTF-16 units
public record Filter(Kind kind, String value, int place) {

    /// The words of its value.
    Query.Words words() {
        return new Query.Words(WordList.of(value).forms(), value.endsWith("*"), 0);
    }

    /// What a filter looks at. Its name is what the reader types before the colon.
    public enum Kind {
        SPEAKER,
        PERSON,
        TOPIC,
        DATE,
        DOCUMENT,
        VERSION,
        LAYER,
        VALUE,
        NOTE,
        BY,
        HAS,
        NEAR,
        ABOUT,
        ASIDE;

        static Optional<Kind> named(String name) {
            for (Kind kind : values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        /// True where it looks at tags.
        boolean isOfTags() {
            return switch (this) {
                case SPEAKER, PERSON, TOPIC, DATE, LAYER, VALUE, NOTE, BY, HAS -> true;
                case DOCUMENT, VERSION, NEAR, ABOUT, ASIDE -> false;
            };
        }
    }
}
