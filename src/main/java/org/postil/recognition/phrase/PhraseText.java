package org.postil.recognition.phrase;

import java.util.ArrayList;
import java.util.List;
import org.postil.text.Span;

/// The text of a document in which phrases are looked for.
///
/// @param leftOut where none are looked for, in any order, in UTF-16 offsets
public record PhraseText(String text, List<Span> leftOut) {

    public PhraseText {
        leftOut = List.copyOf(leftOut);
    }

    /// The same, with more that is left out.
    public PhraseText without(List<Span> more) {
        var all = new ArrayList<>(leftOut);
        all.addAll(more);
        return new PhraseText(text, all);
    }
}
