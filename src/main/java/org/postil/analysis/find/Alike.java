package org.postil.analysis.find;

import java.util.List;
import java.util.Optional;
import org.postil.analysis.word.WordList;
import org.postil.text.Span;

/// Finds words in one text that are spelled nearly as they are typed: `Dardenelles~` finds
/// Dardanelles.
public final class Alike {

    private Alike() {}

    /// Where such words stand, in UTF-16 units of the text; empty where what is typed does not end
    /// with a tilde behind a word of four letters or more.
    public static Optional<List<Span>> in(String text, String typed) {
        return SearchLine.alike(typed)
                .map(words ->
                        Matching.of(Matching.Sought.of(words), WordList.of(text))
                                .orElse(List.of()));
    }
}
