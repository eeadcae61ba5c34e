package org.postil.text;

import java.text.Bidi;

/// Text that is written from right to left, made fit for the screen. JavaFX 26 throws where a line
/// is wrapped behind white space within such text (JDK-8314215); a blank that it does not know as
/// white space has the same look, and lines are wrapped behind it all the same.
public final class RightToLeft {

    /// Braille pattern blank: seen as a gap, of no direction, and a line may end behind it.
    public static final char BLANK = '\u2800';

    private RightToLeft() {}

    /// The same text, of the same length, with blanks for the spaces within what is written from
    /// right to left.
    public static String withBlanks(String text) {
        if (!isConcerned(text)) return text;
        char[] shown = text.toCharArray();
        for (int start = 0; start < shown.length; ) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = shown.length;
            turn(shown, start, end);
            start = end + 1;
        }
        return new String(shown);
    }

    /// The same with spaces again, for what leaves the screen.
    public static String withSpaces(String shown) {
        return shown.replace(BLANK, ' ');
    }

    private static boolean isConcerned(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0590') {
                return Bidi.requiresBidi(text.toCharArray(), i, text.length());
            }
        }
        return false;
    }

    private static void turn(char[] shown, int start, int end) {
        if (!Bidi.requiresBidi(shown, start, end)) return;
        var bidi =
                new Bidi(shown, start, null, 0, end - start, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        for (int i = 0; i < end - start; i++) {
            boolean leftwards = bidi.getLevelAt(i) % 2 == 1;
            if (leftwards && isSpace(shown[start + i])) shown[start + i] = BLANK;
        }
    }

    private static boolean isSpace(char c) {
        return c != '\t'
                && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B');
    }
}
