package org.postil.text;

import java.text.Bidi;

/// Text that is written from right to left, made fit for the screen. JavaFX 26 throws where a line
/// is wrapped behind white space within such text (JDK-8314215); a blank that it does not know as
/// white space has the same look, and lines are wrapped behind it all the same.
public final class RightToLeft {

    /// Braille pattern blank: seen as a gap, and a line may end behind it.
    public static final char BLANK = '\u2800';

    /// No-break space: seen as a gap, of no direction of its own. The other blank counts as a
    /// letter that runs from left to right, and turns the words of a few that stand among others;
    /// so it stands only where a line may have to end.
    private static final char UNBROKEN = '\u00A0';

    /// So many letters from right to left among others are kept on one line.
    private static final int SHORT = 30;

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

    /// The same with spaces again, for what leaves the screen. Other text stays as it is.
    public static String withSpaces(String shown) {
        if (!isConcerned(shown)) return shown;
        return shown.replace(BLANK, ' ').replace(UNBROKEN, ' ');
    }

    /// True of text that begins from right to left: its lines begin at the right.
    public static boolean leads(String text) {
        return isConcerned(text)
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// True of text some of which is written from right to left.
    public static boolean isConcerned(String text) {
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
        for (int run = 0; run < bidi.getRunCount(); run++) {
            if (bidi.getRunLevel(run) % 2 == 0) continue;
            int from = start + bidi.getRunStart(run);
            int to = start + bidi.getRunLimit(run);
            boolean few = to - from <= SHORT && bidi.baseIsLeftToRight();
            char blank = few || end - start <= SHORT ? UNBROKEN : BLANK;
            for (int i = from; i < to; i++) {
                if (isSpace(shown[i])) shown[i] = blank;
            }
        }
    }

    private static boolean isSpace(char c) {
        return c != '\t'
                && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B');
    }
}
