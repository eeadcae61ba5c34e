package org.postil.ui.library.about;

import java.util.Optional;
import org.postil.edtf.Edtf;
import org.postil.edtf.NotEdtf;
import org.postil.recognition.DateRecognizer;
import org.postil.ui.fx.Texts;

/// What is made of the words that a reader typed into a field.
sealed interface Reading {

    /// They can stand there.
    ///
    /// @param value as it is kept
    /// @param words what it means, where that is not plain; else empty
    record Value(String value, String words) implements Reading {}

    /// They can't, and this sentence says why and what could.
    record Wrong(String sentence) implements Reading {}

    static Reading plain(String typed) {
        return new Value(typed.strip(), "");
    }

    /// Words where there must be some.
    static Reading needed(String typed, String keyWhereBlank) {
        return typed.isBlank() ? new Wrong(Texts.text(keyWhereBlank)) : plain(typed);
    }

    /// A date as EDTF or in words, or none.
    static Reading date(String typed) {
        String words = typed.strip();
        if (words.isEmpty()) return plain(typed);
        Optional<Edtf> date =
                Edtf.tryParse(words).or(() -> DateRecognizer.read(words, Optional.empty()));
        return date.<Reading>map(known -> new Value(known.text(), Texts.of(known.wording())))
                .orElseGet(() -> wrongDate(words));
    }

    private static Reading wrongDate(String words) {
        try {
            return new Value(Edtf.parse(words).text(), "");
        } catch (NotEdtf refused) {
            return new Wrong(Texts.of(refused.problem()));
        }
    }
}
