package org.postil.collation.token;

/// The ladder of normalisation: how far two strings have to be made alike before they agree. The
/// first rung where they do is at once the class of the difference and its explanation.
///
/// The last two are no equality of forms: `LIKE` is a likeness of letters that is measured, and
/// `UNLIKE` is none.
public enum Rung {
    EXACT,
    /// Quotation marks, apostrophes, dashes, composed or decomposed letters.
    GLYPHS,
    CASE,
    /// Diacritics, ligatures, long s.
    BARE,
    /// Spellings that hardly ever tell two words apart: u/v, i/j/y, doubled letters, th/t.
    SPELLING,
    LIKE,
    UNLIKE;

    /// The first rung where two forms agree, of those that are equalities; else `UNLIKE`.
    public static Rung of(Form a, Form b) {
        if (a.equals(b)) return EXACT;
        if (a.glyphs() == b.glyphs()) return GLYPHS;
        if (a.folded() == b.folded()) return CASE;
        if (a.bare() == b.bare()) return BARE;
        return a.key() == b.key() ? SPELLING : UNLIKE;
    }
}
