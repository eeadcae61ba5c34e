package org.postil.analysis.letters;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.postil.text.Span;

/// A text as it is searched letter by letter, with where each letter comes from: accents and other
/// marks left out, quotation marks and dashes of one form, white space of any length one space.
final class FoldedText {

    private final StringBuilder letters;
    private int[] starts;
    private int[] ends;

    private FoldedText(int length) {
        letters = new StringBuilder(length);
        starts = new int[length + 8];
        ends = new int[length + 8];
    }

    static FoldedText of(String text, boolean sameCase) {
        var folded = new FoldedText(text.length());
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            int end = at + Character.charCount(letter);
            folded.take(letter, at, end, sameCase);
            at = end;
        }
        return folded;
    }

    String letters() {
        return letters.toString();
    }

    /// Where these letters stand from here on; -1 where they don't. Counted in letters.
    int indexOf(String wanted, int from) {
        return letters.indexOf(wanted, from);
    }

    /// Where these letters stand in the text.
    Span span(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }

    private void take(int letter, int start, int end, boolean sameCase) {
        if (letter < 128) {
            plain((char) letter, start, end, sameCase);
        } else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            space(start, end);
        } else {
            char sign = sign(letter);
            if (sign != 0) add(sign, start, end);
            else other(letter, start, end, sameCase);
        }
    }

    private void plain(char letter, int start, int end, boolean sameCase) {
        if (letter <= ' ') space(start, end);
        else add(sameCase ? letter : lower(letter), start, end);
    }

    private static char lower(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
    }

    private void space(int start, int end) {
        int last = letters.length() - 1;
        if (last >= 0 && letters.charAt(last) == ' ') ends[last] = end;
        else add(' ', start, end);
    }

    private static char sign(int letter) {
        return switch (letter) {
            case '“', '”', '„', '«', '»', '‟' -> '"';
            case '‘', '’', '‚', 'ʼ', '′' -> '\'';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            default -> 0;
        };
    }

    private void other(int letter, int start, int end, boolean sameCase) {
        String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        if (!sameCase) apart = apart.toLowerCase(Locale.ROOT);
        for (int i = 0; i < apart.length(); ) {
            int part = apart.codePointAt(i);
            i += Character.charCount(part);
            int type = Character.getType(part);
            if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
                if (!letters.isEmpty()) ends[letters.length() - 1] = end;
                continue;
            }
            for (char c : Character.toChars(part)) add(c, start, end);
        }
    }

    private void add(char letter, int start, int end) {
        int at = letters.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        letters.append(letter);
        starts[at] = start;
        ends[at] = end;
    }
}
