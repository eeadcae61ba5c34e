package org.postil.analysis.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postil.text.Span;

/// The words of a text, folded, with where each stands. An apostrophe within a word is part of it,
/// a hyphen parts two. Where a script has no spaces, each of its signs is a word.
///
/// A search looks at every word of a project: where each letter of a word is folded to one, its
/// form is made when it is asked for, and its hash code while the text is cut.
public final class WordList {

    private final String text;
    private final char[] letters;
    private int size;
    private int[] starts;
    private int[] ends;

    /// Each is that of the form.
    private int[] hashes;

    /// Those that were asked for, or are not of such letters alone.
    private @Nullable String[] forms;

    private WordList(String text) {
        this.text = text;
        letters = text.toCharArray();
        int room = text.length() / 5 + 8;
        starts = new int[room];
        ends = new int[room];
        hashes = new int[room];
        forms = new String[room];
    }

    public static WordList of(String text) {
        return of(text, List.of());
    }

    /// Without the words that touch one of these stretches.
    ///
    /// @param leftOut in order, none overlapping another
    public static WordList of(String text, List<Span> leftOut) {
        var words = new WordList(text);
        words.cut(leftOut);
        return words;
    }

    public int size() {
        return size;
    }

    /// Where a word begins, in UTF-16 units of the text.
    public int start(int word) {
        return starts[word];
    }

    /// A word, folded; not empty.
    public String form(int word) {
        String form = forms[word];
        if (form == null) {
            form = Folding.of(text.substring(starts[word], ends[word]));
            forms[word] = form;
        }
        return form;
    }

    /// All words, folded.
    public List<String> forms() {
        var all = new ArrayList<String>(size);
        for (int i = 0; i < size; i++) all.add(form(i));
        return all;
    }

    /// The hash code of [#form].
    public int hash(int word) {
        return hashes[word];
    }

    /// True where a word has this form.
    public boolean is(int word, String form) {
        return hashes[word] == form.hashCode() && form(word).equals(form);
    }

    /// True where the form of a word begins so.
    public boolean begins(int word, String beginning) {
        if (forms[word] != null || beginning.isEmpty()) return form(word).startsWith(beginning);
        return Folding.latin(letters[starts[word]]) == beginning.charAt(0)
                && form(word).startsWith(beginning);
    }

    /// From the first of these words to the last, both included.
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    private void cut(List<Span> leftOut) {
        int next = 0;
        for (int at = 0; at < letters.length; ) {
            int start = at;
            int hash = 0;
            for (char folded; at < letters.length; at++) {
                folded = Folding.latin(letters[at]);
                if (folded == 0) break;
                hash = 31 * hash + folded;
            }
            boolean plain = at > start && !goesOn(at);
            int end = plain ? at : wordEnd(text, start);
            at = end > start ? end : start + Character.charCount(text.codePointAt(start));
            if (end == start) continue;
            while (next < leftOut.size() && leftOut.get(next).end() <= start) next++;
            boolean out = next < leftOut.size() && leftOut.get(next).start() < end;
            if (out) continue;
            if (plain) add(start, end, null, hash);
            else addFolded(start, end);
        }
    }

    private void addFolded(int start, int end) {
        String form = Folding.of(text.substring(start, end));
        if (!form.isEmpty()) add(start, end, form, form.hashCode());
    }

    private void add(int start, int end, @Nullable String form, int hash) {
        if (size == starts.length) grow();
        starts[size] = start;
        ends[size] = end;
        forms[size] = form;
        hashes[size] = hash;
        size++;
    }

    private void grow() {
        int room = size * 2;
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        hashes = Arrays.copyOf(hashes, room);
        forms = Arrays.copyOf(forms, room);
    }

    /// True where what comes may belong to the same word.
    private boolean goesOn(int at) {
        if (at == letters.length) return false;
        char sign = letters[at];
        if (sign < 128) return sign == '\'';
        return isApostrophe(sign) || isPart(text.codePointAt(at));
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
