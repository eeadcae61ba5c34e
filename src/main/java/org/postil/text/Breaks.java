package org.postil.text;

import java.text.BreakIterator;
import java.util.Locale;

/// Where letters, words and sentences begin and end, as Unicode sees them (UAX #29).
public final class Breaks {

    private Breaks() {}

    /// The nearest edge of a letter as a reader sees it (base and its marks together), at this
    /// place or, by the bias, before or after it.
    ///
    /// Looks only as far around as it must: the JDK's letters of a whole book take 30 ms.
    public static int snap(String text, int position, Bias bias) {
        if (position <= 0 || position >= text.length()) {
            return Math.clamp(position, 0, text.length());
        }
        if (isSurelyParted(text, position)) return position;
        Span around = surelyParted(text, position);
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(around.of(text));
        int place = position - around.start();
        if (letters.isBoundary(place)) return position;
        int edge = bias == Bias.BEFORE ? letters.preceding(place) : letters.following(place);
        return around.start() + edge;
    }

    /// A selection whose ends fall between letters.
    public static Span snap(String text, Span span) {
        return new Span(snap(text, span.start(), Bias.BEFORE), snap(text, span.end(), Bias.AFTER));
    }

    /// The word under or just before a place; empty, at that place, where there is none.
    public static Span wordAt(String text, int position) {
        BreakIterator words = words(text);
        Span here = around(words, text, position);
        if (isWord(text, here) || position == 0) return isWord(text, here) ? here : empty(position);
        Span before = around(words, text, position - 1);
        return before.end() == position && isWord(text, before) ? before : empty(position);
    }

    /// The letter that ends at a place; empty at the text's start.
    public static Span letterBefore(String text, int position) {
        return new Span(snap(text, Math.max(0, position - 1), Bias.BEFORE), position);
    }

    /// The letter that begins at a place; empty at the text's end.
    public static Span letterAfter(String text, int position) {
        return new Span(position, snap(text, Math.min(text.length(), position + 1), Bias.AFTER));
    }

    /// What Ctrl+Backspace takes: the white space before a place and the word before that; where no
    /// word stands there, the signs back to the next break.
    public static Span wordBefore(String text, int position) {
        int place = position;
        while (place > 0 && Character.isWhitespace(text.charAt(place - 1))) place--;
        return new Span(place == 0 ? 0 : words(text).preceding(place), position);
    }

    /// What Ctrl+Delete takes: the same, after a place.
    public static Span wordAfter(String text, int position) {
        int place = position;
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) place++;
        return new Span(position, place == text.length() ? place : words(text).following(place));
    }

    private static BreakIterator words(String text) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        return words;
    }

    /// A span without the white space at its ends.
    public static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
        return new Span(start, end);
    }

    /// The smallest stretch around a place whose both ends are surely between letters.
    private static Span surelyParted(String text, int position) {
        int start = position;
        int end = position;
        while (start > 0 && !isSurelyParted(text, start)) start--;
        while (end < text.length() && !isSurelyParted(text, end)) end++;
        return new Span(start, end);
    }

    private static boolean isSurelyParted(String text, int position) {
        char before = text.charAt(position - 1);
        char after = text.charAt(position);
        return before == '\n' || after == '\n' || (isBase(before) && isBase(after));
    }

    /// True for letters and signs of Latin, Greek, Cyrillic and Armenian that stand by themselves.
    private static boolean isBase(char c) {
        return (c >= 0x20 && c < 0x300) || (c >= 0x370 && c < 0x483) || (c >= 0x48A && c < 0x590);
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
