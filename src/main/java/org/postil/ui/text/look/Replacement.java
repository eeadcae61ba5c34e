package org.postil.ui.text.look;

import org.postil.text.Span;

/// One character that is shown instead of a stretch of the text. Where the stretch is empty, the
/// character is only shown.
record Replacement(Span span, char shown) implements Comparable<Replacement> {

    static final char NEWLINE = '\n';
    static final char SPACE = ' ';

    /// Has no width, and a line may be broken at it.
    static final char NOTHING = '\u200B';

    @Override
    public int compareTo(Replacement other) {
        return span.compareTo(other.span);
    }
}
