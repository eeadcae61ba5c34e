package org.postil.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words to look for in a text.
///
/// @param sameCase true where capitals must be the same
/// @param wholeWords true where no letter may stand before or behind them
public record Wanted(String words, boolean sameCase, boolean wholeWords) {

    /// Where they stand, in order, none over another. A letter is found whole: `e` is not found in
    /// an é that is written as e and an accent.
    public List<Span> in(String text) {
        var found = new ArrayList<Span>();
        if (words.isEmpty()) return found;
        int flags = sameCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        Matcher matcher = Pattern.compile(Pattern.quote(words), flags).matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (Breaks.snap(text, span).equals(span) && !(wholeWords && isPart(text, span))) {
                found.add(span);
            }
        }
        return found;
    }

    private static boolean isPart(String text, Span span) {
        boolean before = span.start() > 0 && WordsOf.isInner(text.codePointBefore(span.start()));
        boolean after = span.end() < text.length() && WordsOf.isInner(text.codePointAt(span.end()));
        return before || after;
    }
}
