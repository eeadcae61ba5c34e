package org.postil.ui.text.look;

import org.postil.text.CleanText;

/// Signs for the unseen marks that turn the direction of writing (UAX #9), one character for one,
/// each a neutral one that turns nothing. So a mark is seen, letters stand in the order in which
/// they are read, and the text area, which can't lay out what such a mark turns, has none of them.
final class Signs {

    /// For a mark from which on it is written to the right.
    static final char RIGHTWARDS = '▷';

    /// For a mark from which on it is written to the left.
    static final char LEFTWARDS = '◁';

    /// For a mark that ends such a stretch, or begins one of no set direction.
    static final char OTHER = '◊';

    private Signs() {}

    /// The text with a sign for each mark; as long as it was.
    static String shown(String text) {
        if (CleanText.turningDirection(text) == 0) return text;
        char[] shown = text.toCharArray();
        for (int i = 0; i < shown.length; i++) shown[i] = shown(shown[i]);
        return new String(shown);
    }

    private static char shown(char c) {
        return switch (c) {
            case '\u200E', '\u202A', '\u202D', '\u2066' -> RIGHTWARDS;
            case '\u061C', '\u200F', '\u202B', '\u202E', '\u2067' -> LEFTWARDS;
            case '\u202C', '\u2068', '\u2069' -> OTHER;
            default -> c;
        };
    }
}
