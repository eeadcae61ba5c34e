package org.postil.collation.token;

import java.util.Arrays;
import org.postil.text.Span;

/// The tokens of one witness in their order. Spans are UTF-16 units of the untouched text; between
/// two tokens there is nothing but white space and unseen marks.
public final class Tokens {

    private final String siglum;
    private final String text;
    private final Lexicon lexicon;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] types;
    private Break[] before;

    Tokens(String siglum, String text, Lexicon lexicon) {
        this.siglum = siglum;
        this.text = text;
        this.lexicon = lexicon;
        int guess = text.length() / 5 + 8;
        starts = new int[guess];
        ends = new int[guess];
        types = new int[guess];
        before = new Break[guess];
    }

    void add(int start, int end, int type, Break gap) {
        if (size == starts.length) grow(2 * size);
        starts[size] = start;
        ends[size] = end;
        types[size] = type;
        before[size++] = gap;
    }

    /// Adds tokens of another state of the text.
    ///
    /// @param shift how much farther behind they stand here, in UTF-16 units
    void addAll(Tokens other, int from, int to, int shift) {
        int count = to - from;
        if (size + count > starts.length) grow(size + count);
        System.arraycopy(other.types, from, types, size, count);
        System.arraycopy(other.before, from, before, size, count);
        for (int i = 0; i < count; i++) {
            starts[size + i] = other.starts[from + i] + shift;
            ends[size + i] = other.ends[from + i] + shift;
        }
        size += count;
    }

    /// The same tokens in a lexicon that has their strings by the same numbers.
    Tokens in(Lexicon another) {
        var same = new Tokens(siglum, text, another);
        same.addAll(this, 0, size, 0);
        return same;
    }

    private void grow(int larger) {
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        types = Arrays.copyOf(types, larger);
        before = Arrays.copyOf(before, larger);
    }

    /// The short sign of the witness whose text this is.
    public String siglum() {
        return siglum;
    }

    public String text() {
        return text;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public int type(int token) {
        return types[token];
    }

    public Form form(int token) {
        return lexicon.form(types[token]);
    }

    public boolean isWord(int token) {
        return form(token).isWord();
    }

    /// What lies before this token; `PAGE` before the first.
    public Break before(int token) {
        return before[token];
    }

    /// What lies behind this token; `PAGE` behind the last.
    public Break after(int token) {
        return token + 1 < size ? before(token + 1) : Break.PAGE;
    }

    public Span span(int token) {
        return new Span(starts[token], ends[token]);
    }

    /// The first token that begins at this offset or behind it; their number where none does.
    public int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /// From the start of the first token to the end of the last, `end` being the one behind it. An
    /// empty range is the place before the token `start`, or the end of the text.
    public Span span(int start, int end) {
        if (start < end) return new Span(starts[start], ends[end - 1]);
        int place = start < size ? starts[start] : text.length();
        return new Span(place, place);
    }

    /// The words of a range as they stand in the text.
    public String words(int start, int end) {
        return span(start, end).of(text);
    }
}
