package org.postil.recognition.speech;

import java.util.ArrayList;
import java.util.List;
import org.postil.text.Span;

/// Finds what within a turn is not the speaker's: a stage direction at its beginning, at the
/// beginning of a sentence or on a line of its own (`(Laughing)`), an editor's words in square
/// brackets, and an interpreter's remark (`(His translator said “meaningless”)`).
final class Asides {

    private static final int LONGEST = 400;

    private Asides() {}

    static List<Span> in(String text, Span turn) {
        var found = new ArrayList<Span>();
        int i = turn.start();
        while (i < turn.end()) {
            int end = isOpening(text, turn, i) ? end(text, i, turn.end()) : -1;
            if (end > 0) found.add(new Span(i, end));
            i = end > 0 ? end : i + 1;
        }
        return found;
    }

    /// A bracket between sentences: one in the middle of a sentence is the speaker's own.
    private static boolean isOpening(String text, Span turn, int i) {
        char c = text.charAt(i);
        if (c != '(' && c != '[') return false;
        int before = i - 1;
        while (before >= turn.start() && Character.isWhitespace(text.charAt(before))) before--;
        if (before < turn.start()) return true;
        boolean spaced = before < i - 1;
        return spaced && ".!?\u201C\u201D\"\u2014)]:".indexOf(text.charAt(before)) >= 0;
    }

    private static int end(String text, int open, int limit) {
        char closing = text.charAt(open) == '(' ? ')' : ']';
        int most = Math.min(limit, open + LONGEST);
        for (int i = open + 1; i < most; i++) {
            if (text.charAt(i) == closing) return isNote(text, open, i) ? -1 : i + 1;
        }
        return -1;
    }

    /// `[3]` is the mark of a note.
    private static boolean isNote(String text, int open, int close) {
        return text.substring(open + 1, close).chars().allMatch(Character::isDigit);
    }
}
