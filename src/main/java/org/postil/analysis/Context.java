package org.postil.analysis;

import java.util.regex.Pattern;
import org.postil.text.Bias;
import org.postil.text.Breaks;
import org.postil.text.Span;

/// What stands around a passage, on one line.
///
/// @param left what stands before it
/// @param right what stands behind it
public record Context(String left, String right) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// The context of a passage of a text.
    ///
    /// @param span in UTF-16 units of the text
    /// @param most how much on either side, in UTF-16 units
    public static Context of(String text, Span span, int most) {
        return new Context(before(text, span, most), behind(text, span, most));
    }

    /// What stands before a passage; as for [#of].
    public static String before(String text, Span span, int most) {
        int start = Breaks.snap(text, Math.max(0, span.start() - most), Bias.AFTER);
        return onOneLine(text.substring(Math.min(start, span.start()), span.start()));
    }

    /// What stands behind a passage; as for [#of].
    public static String behind(String text, Span span, int most) {
        int end = Breaks.snap(text, Math.min(text.length(), span.end() + most), Bias.BEFORE);
        return onOneLine(text.substring(span.end(), Math.max(end, span.end())));
    }

    /// White space of any length becomes one space.
    static String onOneLine(String words) {
        return isOnOneLine(words) ? words : SPACES.matcher(words).replaceAll(" ");
    }

    /// Mostly it is: asked first, as there may be ten thousand.
    private static boolean isOnOneLine(String words) {
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            boolean white = sign <= ' ' && (sign == ' ' || (sign >= '\t' && sign <= '\r'));
            if (white && (space || sign != ' ')) return false;
            space = white;
        }
        return true;
    }
}
