package org.postil.recognition.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postil.recognition.word.Lexicon.Entry;
import org.postil.recognition.word.Lexicon.Meaning;
import org.postil.recognition.word.Tokens.Gap;
import org.postil.recognition.word.Tokens.Shape;

/// A text as a grammar reads it: the words and phrases of a [Lexicon], each with its kind, and
/// between them the other words, numbers and marks. Asked for what is before the first or behind
/// the last, it says that nothing is there.
///
/// @param <K> the kinds of words
public final class Terms<K extends Enum<K>> {

    private static final Entry<?> UNKNOWN = new Entry<>(List.of(), Set.of(), false);

    private final Tokens tokens;
    private final List<Entry<K>> entries;
    private final int[] first;

    /// The kinds of each term, a bit for each, in so many words a term.
    private final long[] kinds;

    private final int words;

    private int count;

    private Terms(Tokens tokens, Lexicon<K> lexicon) {
        this.tokens = tokens;
        entries = new ArrayList<>(tokens.count());
        first = new int[tokens.count() + 1];
        words = lexicon.kinds() / Long.SIZE + 1;
        kinds = new long[words * tokens.count()];
        for (int token = 0; token < tokens.count(); ) token = read(lexicon, token);
        first[count] = tokens.count();
    }

    public static <K extends Enum<K>> Terms<K> of(Tokens tokens, Lexicon<K> lexicon) {
        return new Terms<>(tokens, lexicon);
    }

    private int read(Lexicon<K> lexicon, int token) {
        Optional<Lexicon.Hit<K>> hit = lexicon.at(tokens, token);
        Entry<K> entry = hit.map(Lexicon.Hit::entry).orElseGet(Terms::unknown);
        entries.add(entry);
        for (Meaning<K> meaning : entry.meanings()) {
            int kind = bit(meaning.kind());
            kinds[words * count + kind / Long.SIZE] |= 1L << kind;
        }
        first[count++] = token;
        return hit.map(Lexicon.Hit::next).orElse(token + 1);
    }

    public Tokens tokens() {
        return tokens;
    }

    public int count() {
        return count;
    }

    /// True where the lists have the term as a word of this kind, perhaps among others.
    public boolean is(int term, K kind) {
        int bit = bit(kind);
        return isThere(term) && (kinds[words * term + bit / Long.SIZE] & 1L << bit) != 0;
    }

    /// True where the lists have the term, and not only as words of these kinds.
    public boolean isBesides(int term, Set<K> others) {
        return isKnown(term) && !others.containsAll(entries.get(term).kinds());
    }

    /// The number that the lists have beside the word of this kind; 0 where it is none.
    public int value(int term, K kind) {
        if (!is(term, kind)) return 0;
        for (Meaning<K> meaning : entries.get(term).meanings()) {
            if (meaning.kind() == kind) return meaning.value();
        }
        return 0;
    }

    /// True where the lists have the term.
    public boolean isKnown(int term) {
        return isThere(term) && !entries.get(term).meanings().isEmpty();
    }

    /// True where the lists have the term, but not the one that is read first.
    public boolean isForeign(int term) {
        return isThere(term) && entries.get(term).foreign();
    }

    @SuppressWarnings("unchecked")
    private static <K extends Enum<K>> Entry<K> unknown() {
        return (Entry<K>) UNKNOWN;
    }

    /// What stands before the term.
    public Gap gap(int term) {
        return tokens.gap(isThere(term) ? first[term] : tokens.count());
    }

    public int start(int term) {
        return term < 0 ? 0 : tokens.start(first[Math.min(term, count)]);
    }

    public int end(int term) {
        return term < 0 ? 0 : tokens.end(first[Math.min(term, count - 1) + 1] - 1);
    }

    public boolean isMark(int term, char mark) {
        return isThere(term) && tokens.isMark(first[term], mark);
    }

    public boolean isWord(int term) {
        return isThere(term) && tokens.shape(first[term]) == Shape.WORD;
    }

    public boolean isNumber(int term) {
        return isThere(term) && tokens.shape(first[term]) == Shape.NUMBER;
    }

    public boolean isCapital(int term) {
        return isThere(term) && tokens.isCapital(first[term]);
    }

    /// The number that the term is; -1 where it is none.
    public int number(int term) {
        return isThere(term) ? tokens.number(first[term]) : -1;
    }

    /// How many digits a number has; 0 for what is none.
    public int digits(int term) {
        return isThere(term) ? tokens.digits(first[term]) : 0;
    }

    /// The first word of the term, in small letters.
    public String word(int term) {
        return isThere(term) ? tokens.word(first[term]) : "";
    }

    /// The first term that starts at or behind this place in the text.
    public int from(int position) {
        int token = tokens.from(position);
        int found = Arrays.binarySearch(first, 0, count, token);
        return found >= 0 ? found : -found - 1;
    }

    /// The place of a kind among the bits of a term, which live no longer than the text.
    @SuppressWarnings("EnumOrdinal")
    private static int bit(Enum<?> kind) {
        return kind.ordinal();
    }

    private boolean isThere(int term) {
        return term >= 0 && term < count;
    }
}
