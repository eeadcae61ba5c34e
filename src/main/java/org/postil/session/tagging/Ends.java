package org.postil.session.tagging;

import java.util.ArrayList;
import java.util.Optional;
import org.postil.text.Anchor.Passage;
import org.postil.text.Breaks;
import org.postil.text.Span;

/// Moves the ends of a passage, by words or to a place. Of a passage in several stretches those of
/// the one at the caret are moved; where it reaches another, the two become one. A stretch keeps at
/// least one letter.
///
/// ```
/// the [quick] fox     start outwards: [the quick] fox     end outwards: the [quick fox]
/// ```
public record Ends(String text, Passage passage, int caret) {

    public enum Side {
        START,
        END
    }

    /// The passage with one end moved by a word. Empty where it can't go further.
    ///
    /// @param outwards makes the passage longer; else shorter
    public Optional<Passage> byWord(Side side, boolean outwards) {
        Span part = part();
        int place =
                switch (side) {
                    case START -> outwards ? before(part.start()) : after(part.start());
                    case END -> outwards ? behind(part.end()) : endBefore(part.end());
                };
        return to(side, place);
    }

    /// The passage with one end at this place. Empty where that changes nothing or leaves nothing.
    public Optional<Passage> to(Side side, int place) {
        Span part = part();
        int start = side == Side.START ? place : part.start();
        int end = side == Side.END ? place : part.end();
        if (start >= end || new Span(start, end).equals(part)) return Optional.empty();
        var others = new ArrayList<>(passage.spans());
        others.remove(part);
        others.add(new Span(start, end));
        return Optional.of(Passage.of(others));
    }

    /// The stretch at the caret: the one that it touches, else the next, else the last.
    public Span part() {
        return passage.spans().stream()
                .filter(span -> caret <= span.end())
                .findFirst()
                .orElse(passage.spans().getLast());
    }

    /// Where an end comes to stand that is pulled to this place: at the nearest edge of a word.
    public static int nearest(String text, Side side, int place) {
        Span word = Breaks.wordAt(text, place);
        boolean firstHalf = place - word.start() <= word.end() - place;
        return switch (side) {
            case START -> firstHalf && !word.isEmpty() ? word.start() : skip(text, word.end());
            case END -> firstHalf ? back(text, word.start()) : word.end();
        };
    }

    private int before(int place) {
        return Breaks.wordBefore(text, place).start();
    }

    private int behind(int place) {
        return Breaks.wordAfter(text, place).end();
    }

    /// Where the next word begins.
    private int after(int place) {
        return skip(text, behind(place));
    }

    /// Where the word before the last one ends.
    private int endBefore(int place) {
        return back(text, before(place));
    }

    private static int skip(String text, int place) {
        int next = place;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) next++;
        return next;
    }

    private static int back(String text, int place) {
        int previous = place;
        while (previous > 0 && Character.isWhitespace(text.charAt(previous - 1))) previous--;
        return previous;
    }
}
