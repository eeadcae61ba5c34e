package org.postil.ui.text.look;

import java.util.ArrayList;
import java.util.List;
import org.postil.text.Bias;
import org.postil.text.Breaks;
import org.postil.text.Lines;
import org.postil.text.Span;
import org.postil.text.reading.Sentences;

/// Parts very long paragraphs, at ends of sentences where they have some, for a text area lays one
/// out in time that grows with the square of its length. No letter is cut in two (but one of over
/// 4,000 combining marks).
final class LongParagraphs {

    /// A paragraph over this many characters is parted.
    static final int LONGEST = 8_000;

    private static final int PIECE = 2_000;

    private LongParagraphs() {}

    /// The places at which the paragraphs of a text are parted, ascending.
    static List<Integer> breaks(String text) {
        var breaks = new ArrayList<Integer>();
        if (text.length() <= LONGEST) return breaks;
        Lines lines = Lines.of(text);
        for (int line = 0; line < lines.count(); line++) {
            Span span = lines.span(line);
            if (span.length() > LONGEST) part(text, span, breaks);
        }
        return breaks;
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
        int sentence = sentenceStart(stretch);
        if (sentence > PIECE / 2) return sentence;
        for (int i = PIECE; i > PIECE / 2; i--) {
            if (Character.isWhitespace(stretch.charAt(i - 1))) return i;
        }
        int letter = Breaks.snap(stretch, PIECE, Bias.BEFORE);
        return letter > 0 ? letter : Breaks.snap(stretch, PIECE, Bias.AFTER);
    }

    /// Where the last sentence begins that begins within a piece.
    private static int sentenceStart(String stretch) {
        return Sentences.of(stretch, new Span(0, stretch.length())).stream()
                .mapToInt(Span::start)
                .filter(start -> start <= PIECE)
                .max()
                .orElse(0);
    }
}
