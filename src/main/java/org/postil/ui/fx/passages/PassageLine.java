package org.postil.ui.fx.passages;

import org.postil.text.Bias;
import org.postil.text.Breaks;
import org.postil.text.Span;

/// A passage on one line, in its context.
///
/// @param place where it stands: "Telegram 1053 · A · ¶ 14"
/// @param remark what else there is to know; may be empty
public record PassageLine(String before, String words, String after, String place, String remark) {

    private static final int AROUND = 90;

    /// The passage with so much before and after it as a wide line shows.
    public static PassageLine of(String text, Span span, String place, String remark) {
        int start = Breaks.snap(text, Math.max(0, span.start() - AROUND), Bias.AFTER);
        int end = Breaks.snap(text, Math.min(text.length(), span.end() + AROUND), Bias.BEFORE);
        return new PassageLine(
                onOneLine(text.substring(Math.min(start, span.start()), span.start())),
                onOneLine(span.of(text)),
                onOneLine(text.substring(span.end(), Math.max(end, span.end()))),
                place,
                remark);
    }

    private static String onOneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
