package org.postil.collation.token;

/// One distinct string of the texts, with all that is computed of it once.
///
/// @param type its number among the distinct strings
/// @param glyphs number of its form with plain quotes and dashes; equal numbers are equal forms
/// @param folded number of that form in small letters
/// @param bare number of that form without diacritics and ligatures
/// @param key number of that form with its spelling levelled: what the aligner looks for
/// @param letters the bare form; empty for a hyphen, which joins words
/// @param mask which letters occur, one bit each (several letters may share one)
/// @param hash of the letters, so made that the hash of two strings joined follows from theirs
/// @param power what the hash before is multiplied with when this form is joined to it
/// @param weight what it counts for when it finds its like: long words more than short ones, words
///   more than signs
public record Form(
        int type,
        String text,
        Kind kind,
        int glyphs,
        int folded,
        int bare,
        int key,
        String letters,
        long mask,
        long hash,
        long power,
        int weight) {

    public boolean isWord() {
        return kind.isWord();
    }

    /// True where one is the sign for `and` and the other a word as short as that is in any
    /// language.
    public boolean isAndFor(Form other) {
        return isAnd() ? other.isShortWord() : other.isAnd() && isShortWord();
    }

    private boolean isAnd() {
        return letters.equals("&");
    }

    private boolean isShortWord() {
        return kind == Kind.WORD && letters.length() <= 3 && !isAnd();
    }

    public boolean isHyphen() {
        return letters.isEmpty();
    }

    /// The hash of the letters of both, one after the other.
    public static long joined(long hash, Form next) {
        return hash * next.power + next.hash;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return type;
    }
}
