package org.postil.ui.text.look;

import org.postil.text.Bias;
import org.postil.text.Breaks;
import org.postil.text.CleanText;
import org.postil.text.Lines;
import org.postil.text.Span;
import org.postil.text.Splice;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A text as it is put on the screen: the same, but a paragraph over [#LONGEST] characters is
/// parted, at ends of sentences where it has some, by newlines that are only shown. A text area
/// lays out a paragraph in time that grows with the square of its length.
///
/// ```
/// text     One. Two.        breaks: [5]
/// shown    One. |Two.       with a newline at |
/// ```
///
/// Laws: `text(shown(p, bias))` is `p`; both maps are monotone; `shown()` without the newlines that
/// are only shown is the text; no letter is cut in two (but one of over 4,000 combining marks).
public final class DisplayText {

    public static final int LONGEST = 8_000;
    private static final int PIECE = 2_000;

    private final String text;
    private final String shown;

    /// Places in the text before which a newline is shown, ascending.
    private final int[] breaks;

    /// Where those newlines stand in what is shown.
    private final int[] newlines;

    private DisplayText(String text, List<Integer> breaks) {
        this.text = text;
        this.breaks = breaks.stream().mapToInt(Integer::intValue).toArray();
        newlines = new int[this.breaks.length];
        var whole = new StringBuilder(text.length() + newlines.length);
        int from = 0;
        for (int i = 0; i < newlines.length; i++) {
            newlines[i] = this.breaks[i] + i;
            whole.append(text, from, this.breaks[i]).append('\n');
            from = this.breaks[i];
        }
        shown = newlines.length == 0 ? text : whole.append(text, from, text.length()).toString();
    }

    public static DisplayText of(String text) {
        if (text.length() <= LONGEST) return new DisplayText(text, List.of());
        var breaks = new ArrayList<Integer>();
        Lines lines = Lines.of(text);
        for (int line = 0; line < lines.count(); line++) {
            Span span = lines.span(line);
            if (span.length() > LONGEST) part(text, span, breaks);
        }
        return new DisplayText(text, breaks);
    }

    /// The text as it is.
    public String text() {
        return text;
    }

    /// The text with the newlines that are only shown.
    public String shown() {
        return shown;
    }

    /// Where a place in the text is shown. A place at a break is shown before or after the newline.
    public int shown(int offset, Bias bias) {
        int found = Arrays.binarySearch(breaks, offset);
        if (found < 0) return offset + (-found - 1);
        return offset + found + (bias == Bias.AFTER ? 1 : 0);
    }

    /// Where a place in the text is shown: behind a newline that is only shown.
    public int shown(int offset) {
        return shown(offset, Bias.AFTER);
    }

    /// Where a span is shown, without a newline that is only shown at one of its ends.
    public Span shown(Span span) {
        int start = shown(span.start(), Bias.AFTER);
        return span.isEmpty()
                ? new Span(start, start)
                : new Span(start, shown(span.end(), Bias.BEFORE));
    }

    /// The place in the text that is shown here.
    public int text(int shownOffset) {
        int found = Arrays.binarySearch(newlines, shownOffset);
        return shownOffset - (found >= 0 ? found : -found - 1);
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
        return Splice.between(shown, now.shown);
    }

    /// True where the paragraph that is shown from here goes on from the one before.
    public boolean continuesAt(int shownOffset) {
        return Arrays.binarySearch(newlines, shownOffset - 1) >= 0;
    }

    private static void part(String text, Span paragraph, List<Integer> breaks) {
        int from = paragraph.start();
        while (paragraph.end() - from > PIECE) {
            from += end(text.substring(from, wholeLetter(text, paragraph, from + 2 * PIECE)));
            if (from < paragraph.end()) breaks.add(from);
        }
    }

    private static int wholeLetter(String text, Span paragraph, int offset) {
        if (offset >= paragraph.end()) return paragraph.end();
        return Character.isLowSurrogate(text.charAt(offset)) ? offset + 1 : offset;
    }

    /// How many characters of this stretch are shown together, more than half a piece if they may.
    private static int end(String stretch) {
        int sentence = sentenceEnd(stretch);
        if (sentence > PIECE / 2) return sentence;
        for (int i = PIECE; i > PIECE / 2; i--) {
            if (Character.isWhitespace(stretch.charAt(i - 1))) return i;
        }
        int letter = Breaks.snap(stretch, PIECE, Bias.BEFORE);
        return letter > 0 ? letter : Breaks.snap(stretch, PIECE, Bias.AFTER);
    }

    private static int sentenceEnd(String stretch) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(stretch);
        return sentences.preceding(PIECE + 1);
    }
}
