package org.postil.message;

/// Words of a document on one line, cut where they are long, to be put into a sentence.
public final class Brief {

    private static final int LONGEST = 40;

    private Brief() {}

    public static String of(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) return line;
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
