package org.postil.text;

import java.util.Arrays;

/// The lines of a text, counted from 0: where each starts and ends. A text has one line more than
/// it has `\n`.
public final class Lines {

    private final String text;
    private final int[] starts;

    private Lines(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) found = Arrays.copyOf(found, 2 * count);
            found[count++] = at + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    public static Lines of(String text) {
        return new Lines(text);
    }

    public int count() {
        return starts.length;
    }

    /// The characters of a line without its `\n`.
    public Span span(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
        return new Span(starts[line], end);
    }

    /// The line on which this offset stands; a line's `\n` belongs to it.
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    public boolean isBlank(int line) {
        return span(line).of(text).isBlank();
    }
}
