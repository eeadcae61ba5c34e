package org.postil.analysis.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postil.text.Span;

/// The words of a text, folded, with where each stands. An apostrophe within a word is part of it,
/// a hyphen parts two. Where a script has no spaces, each of its signs is a word.
///
/// A search looks at every word of a project: where a word is of ASCII letters and digits only, its
/// form is made when it is asked for, and its hash code while the text is cut.
final class WordList {

    private final String text;
    private int size;
    private int[] starts;
    private int[] ends;

    /// Each is that of the form.
    private int[] hashes;

    /// Those that were asked for, or are not of ASCII alone.
    private @Nullable String[] forms;

    private WordList(String text) {
        this.text = text;
        int room = text.length() / 5 + 8;
        starts = new int[room];
        ends = new int[room];
        hashes = new int[room];
        forms = new String[room];
    }

    static WordList of(String text) {
        return of(text, List.of());
    }

    /// Without the words that touch one of these stretches.
    ///
    /// @param leftOut in order, none overlapping another
    static WordList of(String text, List<Span> leftOut) {
        var words = new WordList(text);
        words.cut(leftOut);
        return words;
    }

    int size() {
        return size;
    }

    /// Where a word begins, in UTF-16 units of the text.
    int start(int word) {
        return starts[word];
    }

    /// A word, folded; not empty.
    String form(int word) {
        String form = forms[word];
        if (form == null) {
            form = Folding.of(text.substring(starts[word], ends[word]));
            forms[word] = form;
        }
        return form;
    }

    /// All words, folded.
    List<String> forms() {
        var all = new ArrayList<String>(size);
        for (int i = 0; i < size; i++) all.add(form(i));
        return all;
    }

    /// The hash code of [#form].
    int hash(int word) {
        return hashes[word];
    }

    /// True where a word has this form.
    boolean is(int word, String form) {
        return hashes[word] == form.hashCode() && form(word).equals(form);
    }

    /// True where the form of a word begins so.
    boolean begins(int word, String beginning) {
        if (forms[word] != null || beginning.isEmpty()) return form(word).startsWith(beginning);
        boolean first = lower(text.charAt(starts[word])) == beginning.charAt(0);
        return first && form(word).startsWith(beginning);
    }

    /// From the first of these words to the last, both included.
    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    private void cut(List<Span> leftOut) {
        int next = 0;
        for (int at = 0; at < text.length(); ) {
            int start = at;
            int end = plainEnd(start);
            boolean plain = end > start && !goesOn(end);
            if (!plain) end = wordEnd(text, start);
            at = end > start ? end : start + Character.charCount(text.codePointAt(start));
            if (end == start) continue;
            while (next < leftOut.size() && leftOut.get(next).end() <= start) next++;
            boolean out = next < leftOut.size() && leftOut.get(next).start() < end;
            if (!out) add(start, end, plain);
        }
    }

    private void add(int start, int end, boolean plain) {
        if (size == starts.length) grow();
        String form = plain ? null : Folding.of(text.substring(start, end));
        if (form != null && form.isEmpty()) return;
        starts[size] = start;
        ends[size] = end;
        forms[size] = form;
        hashes[size] = form == null ? plainHash(start, end) : form.hashCode();
        size++;
    }

    private void grow() {
        int room = size * 2;
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        hashes = Arrays.copyOf(hashes, room);
        forms = Arrays.copyOf(forms, room);
    }

    /// The end of the ASCII letters and digits from here.
    private int plainEnd(int start) {
        int at = start;
        while (at < text.length() && isPlain(text.charAt(at))) at++;
        return at;
    }

    /// True where what comes may belong to the same word.
    private boolean goesOn(int at) {
        if (at == text.length()) return false;
        char sign = text.charAt(at);
        return sign == '\'' || sign >= 128;
    }

    private int plainHash(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) hash = 31 * hash + lower(text.charAt(i));
        return hash;
    }

    private static boolean isPlain(char sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9');
    }

    private static char lower(char sign) {
        return sign >= 'A' && sign <= 'Z' ? (char) (sign + 32) : sign;
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
