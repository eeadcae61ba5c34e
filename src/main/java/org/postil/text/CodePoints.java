package org.postil.text;

import java.util.Arrays;

/// Converts between offsets in memory (UTF-16 units) and offsets in files (Unicode code points) of
/// one text. The only place where the two meet.
///
/// Counted once in steps of 256 units, so that a conversion costs a short walk, and nothing in a
/// text without astral letters.
public final class CodePoints {

    private static final int STEP = 256;

    private final String text;
    private final int length;

    /// `counts[i]`: code points before unit `i * STEP`. Empty where each unit is a code point.
    private final int[] counts;

    private CodePoints(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.counts = length == text.length() ? new int[0] : count(text);
    }

    public static CodePoints of(String text) {
        return new CodePoints(text);
    }

    private static int[] count(String text) {
        int[] counts = new int[text.length() / STEP + 1];
        for (int i = 1; i < counts.length; i++) {
            counts[i] = counts[i - 1] + text.codePointCount((i - 1) * STEP, i * STEP);
            if (splitsAPair(text, i * STEP)) counts[i]--;
        }
        return counts;
    }

    /// How many code points the text has.
    public int length() {
        return length;
    }

    /// The code points before this unit. A unit in the middle of a pair counts as its start.
    public int count(int unit) {
        if (unit < 0 || unit > text.length()) {
            throw new IndexOutOfBoundsException(unit + " of " + text.length() + " units");
        }
        if (counts.length == 0) return unit;
        int whole = splitsAPair(text, unit) ? unit - 1 : unit;
        int step = whole / STEP;
        return counts[step] + text.codePointCount(startOf(step), whole);
    }

    /// The unit at which the code point of this number starts.
    public int unit(int codePoint) {
        if (codePoint < 0 || codePoint > length) {
            throw new IndexOutOfBoundsException(codePoint + " of " + length + " code points");
        }
        if (counts.length == 0) return codePoint;
        int found = Arrays.binarySearch(counts, codePoint);
        int step = found >= 0 ? found : -found - 2;
        return text.offsetByCodePoints(startOf(step), codePoint - counts[step]);
    }

    public Span count(Span units) {
        return new Span(count(units.start()), count(units.end()));
    }

    public Span unit(Span codePoints) {
        return new Span(unit(codePoints.start()), unit(codePoints.end()));
    }

    private int startOf(int step) {
        int start = step * STEP;
        return splitsAPair(text, start) ? start - 1 : start;
    }

    private static boolean splitsAPair(String text, int unit) {
        return unit > 0
                && unit < text.length()
                && Character.isLowSurrogate(text.charAt(unit))
                && Character.isHighSurrogate(text.charAt(unit - 1));
    }
}
