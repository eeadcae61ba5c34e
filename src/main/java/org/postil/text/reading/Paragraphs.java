package org.postil.text.reading;

import java.util.function.IntPredicate;
import org.postil.text.Lines;
import org.postil.text.Span;

/// The paragraphs of a text: its lines, or, where lines are joined, what stands between two blank
/// lines.
public final class Paragraphs {

    /// A line of a page is no shorter, unless it ends a paragraph, and no longer.
    private static final int SHORTEST = 40;

    private static final int LONGEST = 130;

    private static final String ENDING = ".!?…:;\"'”’»)]";

    private final String text;
    private final Lines lines;
    private final boolean joined;

    private Paragraphs(String text, boolean joined) {
        this.text = text;
        this.joined = joined;
        lines = Lines.of(text);
    }

    public static Paragraphs lines(String text) {
        return new Paragraphs(text, false);
    }

    public static Paragraphs joined(String text) {
        return new Paragraphs(text, true);
    }

    /// The paragraph in which a place lies.
    public Span at(int place) {
        return around(place, joined ? this::hasNext : _ -> false);
    }

    /// The paragraph in which a place lies, with the lines before and after it that seem to be one
    /// with it, cut by the width of a page: a sentence may go from one to the next.
    public Span runningAt(int place) {
        return around(place, joined ? this::hasNext : this::runsOn);
    }

    private Span around(int place, IntPredicate goesOn) {
        int first = lines.at(place);
        int last = first;
        while (first > 0 && goesOn.test(first - 1)) first--;
        while (goesOn.test(last)) last++;
        return lines.span(first).hull(lines.span(last));
    }

    /// True where no blank line parts a line from the next.
    private boolean hasNext(int line) {
        return line + 1 < lines.count() && !lines.isBlank(line) && !lines.isBlank(line + 1);
    }

    private boolean runsOn(int line) {
        String words = lines.span(line).of(text).strip();
        return hasNext(line)
                && words.length() >= SHORTEST
                && words.length() <= LONGEST
                && ENDING.indexOf(words.charAt(words.length() - 1)) < 0;
    }
}
