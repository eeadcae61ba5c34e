package org.postil.recognition.speech;

import org.postil.recognition.name.FoundName;

/// Who speaks, as a clause tells it.
sealed interface Subject {

    /// Who wrote the text.
    record First() implements Subject {}

    /// Somebody named before.
    record Third() implements Subject {}

    record Named(FoundName name) implements Subject {}

    /// Somebody whom nothing but the office names: `The Japanese Ambassador`.
    record Office(String words) implements Subject {}

    /// Who it is; empty for a pronoun.
    default String who() {
        return switch (this) {
            case Named named -> named.name().person();
            case Office office -> office.words;
            case First _, Third _ -> "";
        };
    }
}
