package org.postil.text;

/// The paragraphs of a text: its lines, or, where lines are joined, what stands between two blank
/// lines.
public final class Paragraphs {

    private final Lines lines;
    private final boolean joined;

    private Paragraphs(Lines lines, boolean joined) {
        this.lines = lines;
        this.joined = joined;
    }

    public static Paragraphs lines(String text) {
        return new Paragraphs(Lines.of(text), false);
    }

    public static Paragraphs joined(String text) {
        return new Paragraphs(Lines.of(text), true);
    }

    /// The paragraph in which a place lies.
    public Span at(int place) {
        int first = lines.at(place);
        int last = first;
        if (joined && !lines.isBlank(first)) {
            while (first > 0 && !lines.isBlank(first - 1)) first--;
            while (last + 1 < lines.count() && !lines.isBlank(last + 1)) last++;
        }
        return lines.span(first).hull(lines.span(last));
    }
}
