package org.postil.text;

/// Text as Postil keeps it: lines end in `\n`; no NUL (it would end a string in SQL) and no half of
/// a surrogate pair (it would become `?` in a file).
public final class CleanText {

    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    public static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || isUnwritable(text, i, c)) return false;
        }
        return true;
    }

    /// The text with every line end as `\n` and what can't be written as U+FFFD, which is seen.
    public static String of(String text) {
        return isClean(text) ? text : unwritableReplaced(lineEndsAsNewline(text));
    }

    /// How many characters of this text can't be written and would be replaced.
    public static int unwritable(String text) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isUnwritable(text, i, text.charAt(i))) found++;
        }
        return found;
    }

    /// How many unseen marks of this text turn the direction of writing: the marks, embeddings,
    /// overrides and isolates of the Unicode bidirectional algorithm (UAX #9). They are kept.
    public static int turningDirection(String text) {
        return (int) text.chars().filter(CleanText::turnsDirection).count();
    }

    private static boolean turnsDirection(int c) {
        if (c < 0x061C) return false;
        boolean mark = c == 0x061C || c == 0x200E || c == 0x200F;
        return mark || (0x202A <= c && c <= 0x202E) || (0x2066 <= c && c <= 0x2069);
    }

    private static String lineEndsAsNewline(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String unwritableReplaced(String text) {
        var clean = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isUnwritable(text, i, text.charAt(i))) clean.setCharAt(i, REPLACEMENT);
        }
        return clean.toString();
    }

    private static boolean isUnwritable(String text, int i, char c) {
        if (c == 0) return true;
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
