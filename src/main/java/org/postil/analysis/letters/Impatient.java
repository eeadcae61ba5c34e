package org.postil.analysis.letters;

import java.util.function.BooleanSupplier;

/// A text that can be read for a while only, and only while somebody wants to know: a regular
/// expression that would take for ever is stopped by it.
final class Impatient implements CharSequence {

    /// Reading is asked for the time once in so many letters.
    private static final int OFTEN = 4096;

    private final CharSequence text;
    private final long end;
    private final BooleanSupplier counts;
    private int read;

    /// Thrown out of a matcher.
    static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooLong() {
            super("a regular expression took too long", null, false, false);
        }
    }

    /// @param patience in milliseconds from now
    /// @param counts false once nobody wants to know any more
    Impatient(CharSequence text, long patience, BooleanSupplier counts) {
        this(text, 0, System.nanoTime() + patience * 1_000_000, counts);
    }

    private Impatient(CharSequence text, int read, long end, BooleanSupplier counts) {
        this.text = text;
        this.counts = counts;
        this.read = read;
        this.end = end;
    }

    @Override
    public char charAt(int index) {
        if (++read % OFTEN == 0 && isOver()) throw new TooLong();
        return text.charAt(index);
    }

    private boolean isOver() {
        return System.nanoTime() > end || !counts.getAsBoolean();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int stop) {
        return new Impatient(text.subSequence(start, stop), read, end, counts);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
