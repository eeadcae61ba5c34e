package org.postil.collation.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The distinct strings of the texts that are compared, each with its [Form]. All texts of one
/// comparison share one lexicon, so that equal strings are equal numbers.
public final class Lexicon {

    /// Odd and large, so that all powers of it differ widely.
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private static final int LONGEST = 12;
    private static final int WORD_WEIGHT = 4;
    private static final int CHARACTER_WEIGHT = 6;
    private static final int SIGN_WEIGHT = 2;

    private final List<Form> forms;
    private final Map<String, Integer> numbers;

    /// Open addressing: a place holds a type + 1, or 0.
    private int[] table;

    private int[] hashes;

    public Lexicon() {
        forms = new ArrayList<>();
        numbers = new HashMap<>();
        table = new int[1024];
        hashes = new int[1024];
    }

    private Lexicon(Lexicon other) {
        forms = new ArrayList<>(other.forms);
        numbers = new HashMap<>(other.numbers);
        table = other.table.clone();
        hashes = other.hashes.clone();
    }

    /// Another with the same strings by the same numbers. It may come to know others.
    public Lexicon copy() {
        return new Lexicon(this);
    }

    public int size() {
        return forms.size();
    }

    public Form form(int type) {
        return forms.get(type);
    }

    /// The type of the string that stands there, without making a string of it when it is known.
    int type(String text, int start, int end, Kind kind) {
        int hash = 0;
        for (int i = start; i < end; i++) hash = 31 * hash + text.charAt(i);
        hash ^= hash >>> 15;
        int mask = table.length - 1;
        int place = hash & mask;
        while (table[place] != 0) {
            if (hashes[place] == hash && is(table[place] - 1, text, start, end)) {
                return table[place] - 1;
            }
            place = (place + 1) & mask;
        }
        return add(place, hash, text.substring(start, end), kind);
    }

    private boolean is(int type, String text, int start, int end) {
        String known = forms.get(type).text();
        return known.length() == end - start && text.startsWith(known, start);
    }

    private int add(int place, int hash, String text, Kind kind) {
        int type = forms.size();
        forms.add(form(type, text, kind));
        table[place] = type + 1;
        hashes[place] = hash;
        if (2 * forms.size() > table.length) grow();
        return type;
    }

    private void grow() {
        int[] oldTable = table;
        int[] oldHashes = hashes;
        table = new int[2 * oldTable.length];
        hashes = new int[table.length];
        for (int i = 0; i < oldTable.length; i++) {
            if (oldTable[i] == 0) continue;
            int place = oldHashes[i] & (table.length - 1);
            while (table[place] != 0) place = (place + 1) & (table.length - 1);
            table[place] = oldTable[i];
            hashes[place] = oldHashes[i];
        }
    }

    private Form form(int type, String text, Kind kind) {
        String glyphs = Normalization.glyphs(text);
        String folded = Normalization.folded(glyphs);
        String bare = Normalization.bare(folded);
        String level = kind == Kind.WORD ? Normalization.levelled(bare) : bare;
        String letters = bare.equals("-") ? "" : bare;
        return new Form(
                type,
                text,
                kind,
                number(glyphs),
                number(folded),
                number(bare),
                number(level),
                letters,
                mask(letters),
                hash(letters),
                power(letters),
                weight(kind, letters));
    }

    private int number(String form) {
        Integer known = numbers.putIfAbsent(form, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private static long mask(String letters) {
        long mask = 0;
        for (int i = 0; i < letters.length(); i++) mask |= 1L << (letters.charAt(i) & 63);
        return mask;
    }

    private static long hash(String letters) {
        long hash = 0;
        for (int i = 0; i < letters.length(); i++) hash = hash * BASE + letters.charAt(i);
        return hash;
    }

    private static long power(String letters) {
        long power = 1;
        for (int i = 0; i < letters.length(); i++) power *= BASE;
        return power;
    }

    private static int weight(Kind kind, String letters) {
        return switch (kind) {
            case WORD, NUMBER -> WORD_WEIGHT + Math.min(letters.length(), LONGEST);
            case CHARACTER -> CHARACTER_WEIGHT;
            case SIGN -> SIGN_WEIGHT;
        };
    }

    /// How often each type occurs in a text.
    public int[] counts(Tokens tokens) {
        int[] counts = new int[size()];
        Arrays.fill(counts, 0);
        for (int i = 0; i < tokens.size(); i++) counts[tokens.type(i)]++;
        return counts;
    }
}
