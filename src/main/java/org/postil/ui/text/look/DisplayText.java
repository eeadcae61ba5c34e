package org.postil.ui.text.look;

import java.util.Arrays;
import java.util.List;
import org.postil.text.Bias;
import org.postil.text.CleanText;
import org.postil.text.RightToLeft;
import org.postil.text.Span;
import org.postil.text.Splice;
import org.postil.text.reading.Paragraphs;

/// A text as it is put on the screen, and where each place of the one stands in the other. What
/// differs is replaced by one character each: blank lines by the newline between two paragraphs, a
/// folded stretch by a space that is a paragraph of its own, and, where lines are joined, a newline
/// by a space (behind a hyphen by one without width). Paragraphs that are very long are parted by
/// newlines that are only shown. A mark that turns the direction of writing is shown as one of the
/// [Signs], a space within what is written from right to left as a blank.
///
/// ```
/// text     One.↵↵↵Two-↵fold.↵[web page..]
/// shown    One.↵Two-·fold.↵·
/// ```
///
/// Laws: `text(shown(p, bias))` is `p` for every place that is not strictly inside a replaced
/// stretch, and the edge on the side of the bias for one that is; both maps are monotone; putting
/// the replaced stretches back into `shown()` gives the text.
public final class DisplayText {

    private final String text;

    /// Before unseen marks are made seen.
    private final String arranged;

    private final String shown;
    private final Arrangement arrangement;
    private final Replacement[] replaced;

    /// Where each replacement's character stands in what is shown.
    private final int[] places;

    private DisplayText(String text, Arrangement arrangement, List<Replacement> replacements) {
        this.text = text;
        this.arrangement = arrangement;
        replaced = replacements.toArray(Replacement[]::new);
        places = new int[replaced.length];
        var whole = new StringBuilder(text.length() + replaced.length);
        int from = 0;
        for (int i = 0; i < replaced.length; i++) {
            whole.append(text, from, replaced[i].span().start());
            places[i] = whole.length();
            whole.append(replaced[i].shown());
            from = replaced[i].span().end();
        }
        arranged = replaced.length == 0 ? text : whole.append(text, from, text.length()).toString();
        shown = RightToLeft.withBlanks(Signs.shown(arranged));
    }

    /// A text with its lines as they stand.
    public static DisplayText of(String text) {
        return of(text, Arrangement.NONE);
    }

    public static DisplayText of(String text, Arrangement arrangement) {
        List<Replacement> replacements = Replacements.of(text, arrangement);
        var whole = new DisplayText(text, arrangement, replacements);
        List<Integer> breaks = LongParagraphs.breaks(whole.arranged);
        if (breaks.isEmpty()) return whole;
        breaks.forEach(at -> replacements.add(whole.parting(at)));
        replacements.sort(null);
        return new DisplayText(text, arrangement, replacements);
    }

    private Replacement parting(int shownOffset) {
        int at = text(shownOffset);
        return new Replacement(new Span(at, at), Replacement.NEWLINE);
    }

    /// The text as it is.
    public String text() {
        return text;
    }

    /// The text as it is shown.
    public String shown() {
        return shown;
    }

    public Arrangement arrangement() {
        return arrangement;
    }

    /// The paragraphs of the text, as they are arranged.
    public Paragraphs paragraphs() {
        return arrangement.lines() == Arrangement.Lines.JOINED
                ? Paragraphs.joined(text)
                : Paragraphs.lines(text);
    }

    /// Where a place in the text is shown. By the bias, a place at a newline that is only shown, or
    /// inside a replaced stretch, is shown before or behind it.
    public int shown(int offset, Bias bias) {
        int i = lastFrom(offset);
        if (i < 0) return offset;
        Span span = replaced[i].span();
        if (bias == Bias.BEFORE && span.start() == offset) return places[firstFrom(i)];
        if (offset >= span.end()) return places[i] + 1 + offset - span.end();
        return offset == span.start() || bias == Bias.BEFORE ? places[i] : places[i] + 1;
    }

    /// Where a place in the text is shown: behind a newline that is only shown.
    public int shown(int offset) {
        return shown(offset, Bias.AFTER);
    }

    /// Where a place in the text is shown: before a newline that is only shown.
    public int shownBefore(int offset) {
        return shown(offset, Bias.BEFORE);
    }

    /// Where a span is shown, without a newline that is only shown at one of its ends; empty where
    /// it lies inside a replaced stretch.
    public Span shown(Span span) {
        int start = shown(span.start(), Bias.AFTER);
        if (span.isEmpty()) return new Span(start, start);
        int end = shown(span.end(), Bias.BEFORE);
        return new Span(Math.min(start, end), end);
    }

    /// The place in the text that is shown here.
    public int text(int shownOffset) {
        int found = Arrays.binarySearch(places, shownOffset);
        int before = found >= 0 ? found - 1 : -found - 2;
        return before < 0
                ? shownOffset
                : replaced[before].span().end() + shownOffset - places[before] - 1;
    }

    public Span text(Span shownSpan) {
        return new Span(text(shownSpan.start()), text(shownSpan.end()));
    }

    /// What a change of what is shown means for the text: one that is only shown is no change of
    /// it, and what can't be kept in a text is replaced.
    public Splice typed(Span shownSpan, String words) {
        return Splice.replace(text, text(shownSpan), CleanText.of(words));
    }

    /// The smallest change of what is shown that shows another text instead.
    public Splice echo(DisplayText now) {
        return shown.equals(now.shown) ? Splice.insert(0, "") : Splice.between(shown, now.shown);
    }

    /// True where the paragraph that is shown from here goes on from the one before.
    public boolean continuesAt(int shownOffset) {
        int found = Arrays.binarySearch(places, shownOffset - 1);
        return found >= 0 && replaced[found].span().isEmpty();
    }

    /// True where one character is shown instead of this stretch.
    public boolean isReplaced(Span span) {
        int i = lastFrom(span.start());
        return i >= 0 && replaced[i].span().equals(span);
    }

    /// The last replacement that starts at or before a place in the text; -1 where none does.
    private int lastFrom(int offset) {
        int low = 0;
        int high = replaced.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (replaced[middle].span().start() <= offset) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    /// The first that starts where this one does.
    private int firstFrom(int index) {
        int first = index;
        int start = replaced[index].span().start();
        while (first > 0 && replaced[first - 1].span().start() == start) first--;
        return first;
    }
}
