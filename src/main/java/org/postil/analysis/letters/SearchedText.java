package org.postil.analysis.letters;

import java.util.HashMap;
import java.util.Map;

/// A text that is looked through again and again, with each key that is typed: how its letters are
/// read is found out once. May be used by several threads.
public final class SearchedText {

    private final String text;
    private final Map<Boolean, FoldedText> folded = new HashMap<>();

    public SearchedText(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    synchronized FoldedText folded(boolean sameCase) {
        return folded.computeIfAbsent(sameCase, same -> FoldedText.of(text, same));
    }
}
