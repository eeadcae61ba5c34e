package org.postil.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words as they are compared when somebody types a part of them: without case, accents and doubled
/// white space.
public record Folded(String text) {

    public static final int NO_FIT = 4;

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public static Folded of(String words) {
        return isAscii(words) ? ofAscii(words.toLowerCase(Locale.ROOT)) : new Folded(folded(words));
    }

    private static Folded ofAscii(String words) {
        return isPlain(words) ? new Folded(words) : new Folded(folded(words));
    }

    /// How well these words, typed, fit a name: 0 the whole of it, 1 its beginning, 2 the beginning
    /// of a word in it, 3 a part of a word, 4 not at all.
    public int fit(Folded name) {
        if (name.text.equals(text)) return 0;
        if (name.text.startsWith(text)) return 1;
        if (name.text.contains(" " + text) || name.text.contains("-" + text)) return 2;
        return name.text.contains(text) ? 3 : NO_FIT;
    }

    private static String folded(String words) {
        String parts =
                Normalizer.isNormalized(words, Normalizer.Form.NFKD)
                        ? words
                        : Normalizer.normalize(words, Normalizer.Form.NFKD);
        String bare = ACCENTS.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
        return SPACES.matcher(bare).replaceAll(" ").strip();
    }

    private static boolean isAscii(String words) {
        for (int i = 0; i < words.length(); i++) if (words.charAt(i) > 126) return false;
        return true;
    }

    /// Small letters of ASCII with single spaces between them are folded already. Asked first, as
    /// thousands of names are folded at once.
    private static boolean isPlain(String words) {
        boolean space = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean small = c > ' ' && c < 127 && (c < 'A' || c > 'Z');
            if (!small && (c != ' ' || space)) return false;
            space = c == ' ';
        }
        return !space;
    }
}
