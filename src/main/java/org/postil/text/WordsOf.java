package org.postil.text;

import java.util.ArrayList;
import java.util.List;

/// The words of a text: longest runs of letters and digits with their marks; any other sign that is
/// no white space is a word by itself.
public final class WordsOf {

    private WordsOf() {}

    /// A word of a text.
    ///
    /// @param folded as it is compared
    public record Word(String folded, Span span) {}

    public static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            int end = at + Character.charCount(letter);
            if (Character.isWhitespace(letter)) {
                at = end;
                continue;
            }
            while (isInner(letter) && end < text.length() && isInner(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            words.add(new Word(Folded.of(text.substring(at, end)).text(), new Span(at, end)));
            at = end;
        }
        return words;
    }

    /// True of letters, digits and the marks upon them.
    public static boolean isInner(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> Character.isLetterOrDigit(codePoint);
        };
    }
}
