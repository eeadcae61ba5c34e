package org.postil.analysis.find;

import java.util.ArrayList;
import java.util.List;
import org.postil.text.Span;

/// The words of a text, folded, with where each stands. An apostrophe within a word is part of it,
/// a hyphen parts two. Where a script has no spaces, each of its signs is a word.
///
/// @param forms folded; none is empty
/// @param spans in UTF-16 units of the text
record WordList(List<String> forms, List<Span> spans) {

    WordList {
        forms = List.copyOf(forms);
        spans = List.copyOf(spans);
    }

    static WordList of(String text) {
        return of(text, List.of());
    }

    /// Without the words that touch one of these stretches.
    ///
    /// @param leftOut in order, none overlapping another
    static WordList of(String text, List<Span> leftOut) {
        var forms = new ArrayList<String>();
        var spans = new ArrayList<Span>();
        int next = 0;
        for (int at = 0; at < text.length(); ) {
            int end = wordEnd(text, at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            while (next < leftOut.size() && leftOut.get(next).end() <= at) next++;
            boolean out = next < leftOut.size() && leftOut.get(next).start() < end;
            String form = out ? "" : Folding.of(text.substring(at, end));
            if (!form.isEmpty()) {
                forms.add(form);
                spans.add(new Span(at, end));
            }
            at = end;
        }
        return new WordList(forms, spans);
    }

    int size() {
        return forms.size();
    }

    /// From the first of these words to the last, both included.
    Span span(int first, int last) {
        return new Span(spans.get(first).start(), spans.get(last).end());
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            int behind = at + Character.charCount(sign);
            if (isAlone(sign)) return at == start ? behind : at;
            boolean inner = at > start && isApostrophe(sign) && isLetterAt(text, behind);
            if (!inner && !isPart(sign)) return at;
            at = behind;
        }
        return at;
    }

    private static boolean isLetterAt(String text, int at) {
        return at < text.length() && Character.isLetter(text.codePointAt(at));
    }

    private static boolean isPart(int sign) {
        return Character.isLetterOrDigit(sign)
                || switch (Character.getType(sign)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK ->
                            true;
                    default -> sign == '\u00AD';
                };
    }

    private static boolean isApostrophe(int sign) {
        return sign == '\'' || sign == '’' || sign == 'ʼ';
    }

    private static boolean isAlone(int sign) {
        if (sign < 0x0E00) return false;
        return switch (Character.UnicodeScript.of(sign)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR ->
                    Character.isLetterOrDigit(sign);
            default -> false;
        };
    }
}
