package org.postil.text;

import java.text.BreakIterator;
import java.util.Locale;

/// Where letters, words and sentences begin and end, as Unicode sees them (UAX #29).
public final class Breaks {

    private Breaks() {}

    /// The nearest edge of a letter as a reader sees it (base and its marks together), at this
    /// place or, by the bias, before or after it.
    public static int snap(String text, int position, Bias bias) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        if (position <= 0 || position >= text.length()) {
            return Math.clamp(position, 0, text.length());
        }
        if (letters.isBoundary(position)) return position;
        return bias == Bias.BEFORE ? letters.preceding(position) : letters.following(position);
    }

    /// A selection whose ends fall between letters.
    public static Span snap(String text, Span span) {
        return new Span(snap(text, span.start(), Bias.BEFORE), snap(text, span.end(), Bias.AFTER));
    }

    /// The word under or just before a place; empty, at that place, where there is none.
    public static Span wordAt(String text, int position) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        Span here = around(words, text, position);
        if (isWord(text, here) || position == 0) return isWord(text, here) ? here : empty(position);
        Span before = around(words, text, position - 1);
        return before.end() == position && isWord(text, before) ? before : empty(position);
    }

    /// A span without the white space at its ends.
    public static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
        return new Span(start, end);
    }

    private static Span around(BreakIterator breaks, String text, int position) {
        if (text.isEmpty()) return empty(0);
        int inside = Math.min(position, text.length() - 1);
        int end = breaks.following(inside);
        return new Span(breaks.previous(), end);
    }

    private static boolean isWord(String text, Span span) {
        return !span.isEmpty() && Character.isLetterOrDigit(text.codePointAt(span.start()));
    }

    private static Span empty(int position) {
        return new Span(position, position);
    }
}
