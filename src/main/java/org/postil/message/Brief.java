package org.postil.message;

import java.util.regex.Pattern;

/// Words of a document on one line, cut where they are long, to be put into a sentence.
public final class Brief {

    private static final int LONGEST = 40;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Brief() {}

    public static String of(String words) {
        String line = onOneLine(words);
        if (line.codePointCount(0, line.length()) <= LONGEST) return line;
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /// Their beginning and their end, where they have more code points than that.
    public static String ends(String words, int longest) {
        String line = onOneLine(words);
        int length = line.codePointCount(0, line.length());
        if (length <= longest) return line;
        int head = line.offsetByCodePoints(0, longest / 2);
        int tail = line.offsetByCodePoints(head, length - 2 * (longest / 2));
        return line.substring(0, head).strip() + " … " + line.substring(tail).strip();
    }

    private static String onOneLine(String words) {
        return SPACES.matcher(words).replaceAll(" ").strip();
    }
}
