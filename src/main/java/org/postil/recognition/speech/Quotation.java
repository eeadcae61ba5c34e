package org.postil.recognition.speech;

import org.postil.text.Span;

/// Finds where a quotation ends that opens at a place: at the mark that matches it, with those
/// nested in it counted. A paragraph that opens the same mark again, while it is open, goes on.
final class Quotation {

    private static final String OPENING = "\u201C\u201E\u00AB\u2018";
    private static final String CLOSING = "\u201D\u201C\u00BB\u2019";

    private Quotation() {}

    static boolean opens(String text, int place) {
        return place < text.length()
                && (text.charAt(place) == '"'
                        || "\u201C\u201E\u00AB".indexOf(text.charAt(place)) >= 0);
    }

    /// Behind the closing mark; -1 where there is none before the limit.
    static int end(String text, int place, int limit) {
        return text.charAt(place) == '"' ? straight(text, place, limit) : curly(text, place, limit);
    }

    private static int curly(String text, int place, int limit) {
        char opening = text.charAt(place);
        char closing = CLOSING.charAt(OPENING.indexOf(opening));
        int depth = 0;
        for (int i = place; i < limit; i++) {
            char c = text.charAt(i);
            if (c == opening && !(depth > 0 && startsParagraph(text, i))) {
                depth++;
            } else if (c == closing && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /// Straight marks look alike on both sides: one with a space or bracket before it and none
    /// behind it opens.
    private static int straight(String text, int place, int limit) {
        int depth = 1;
        for (int i = place + 1; i < limit; i++) {
            if (text.charAt(i) != '"') continue;
            boolean space = Character.isWhitespace(text.charAt(i - 1)) || text.charAt(i - 1) == '(';
            boolean opens = space && i + 1 < limit && !Character.isWhitespace(text.charAt(i + 1));
            if (opens && startsParagraph(text, i)) continue;
            depth += opens ? 1 : -1;
            if (depth == 0) return i + 1;
        }
        return -1;
    }

    private static boolean startsParagraph(String text, int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (text.charAt(i) == '\n') return true;
            if (!Character.isWhitespace(text.charAt(i))) return false;
        }
        return true;
    }

    /// The words of a span without white space and marks of notes at its end.
    static Span trimmed(String text, Span span) {
        int end = span.end();
        boolean again = true;
        while (again) {
            while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) end--;
            int note = note(text, span.start(), end);
            again = note < end;
            end = note;
        }
        int start = span.start();
        while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        return new Span(start, end);
    }

    /// Where the mark of a note that ends here begins: `[3]`.
    private static int note(String text, int start, int end) {
        if (end - start < 3 || text.charAt(end - 1) != ']') return end;
        int i = end - 2;
        while (i > start && Character.isDigit(text.charAt(i)) && end - i < 6) i--;
        boolean note =
                text.charAt(i) == '['
                        && i < end - 2
                        && i > start
                        && !Character.isWhitespace(text.charAt(i - 1));
        return note ? i : end;
    }
}
