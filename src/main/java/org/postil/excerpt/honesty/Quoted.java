package org.postil.excerpt.honesty;

/// Words of a document in a warning: on one line, cut where they are long.
final class Quoted {

    private static final int LONGEST = 120;

    private Quoted() {}

    static String of(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) return line;
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
