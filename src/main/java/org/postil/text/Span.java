package org.postil.text;

/// A stretch of a text, half-open: `[start, end)`. It may be empty (a place between two letters).
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean covers(int position) {
        return start <= position && position < end;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// True where the two share at least one character.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public Span shifted(int delta) {
        return new Span(start + delta, end + delta);
    }

    /// The smallest span that covers both.
    public Span hull(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// The words that this span covers.
    public String of(String text) {
        return text.substring(start, end);
    }

    /// By start, then by end.
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
