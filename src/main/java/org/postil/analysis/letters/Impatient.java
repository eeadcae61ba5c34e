package org.postil.analysis.letters;

/// A text that can be read for a while only: a regular expression that would take for ever is
/// stopped by it.
final class Impatient implements CharSequence {

    /// Reading is asked for the time once in so many letters.
    private static final int OFTEN = 4096;

    private final CharSequence text;
    private final long end;
    private int read;

    /// Thrown out of a matcher.
    static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooLong() {
            super("a regular expression took too long", null, false, false);
        }
    }

    /// @param patience in milliseconds from now
    Impatient(CharSequence text, long patience) {
        this(text, 0, System.nanoTime() + patience * 1_000_000);
    }

    private Impatient(CharSequence text, int read, long end) {
        this.text = text;
        this.read = read;
        this.end = end;
    }

    @Override
    public char charAt(int index) {
        if (++read % OFTEN == 0 && System.nanoTime() > end) throw new TooLong();
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int stop) {
        return new Impatient(text.subSequence(start, stop), read, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
