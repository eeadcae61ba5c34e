package org.postil.collation.variant;

import org.postil.collation.reading.Difference;
import org.postil.collation.reading.Passage;
import org.postil.collation.reading.Vocabulary;
import org.postil.collation.token.Form;
import org.postil.collation.token.Letters;

/// Gives each difference its class, rank and reason, by what it is alone; whether it changes who
/// speaks is asked elsewhere.
public final class Classifier {

    private static final int JOINED = 750;

    /// A replaced passage of so many words changes the sense.
    private static final int CLAUSE = 5;

    private final Vocabulary vocabulary;
    private final Inflection inflection;

    public Classifier(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.inflection = new Inflection(vocabulary);
    }

    public Verdict judge(Difference difference) {
        if (difference.swapped()) {
            return Verdict.of(
                    VariantClass.TRANSPOSITION, Rank.WORDING, 85, "swap", difference.a().quote());
        }
        if (difference.isOneSided()) return OneSided.judge(difference);
        int wordsA = difference.a().wordCount();
        int wordsB = difference.b().wordCount();
        if (wordsA == 0 && wordsB == 0) return signs(difference);
        if (wordsA == 0 || wordsB == 0) return wordsForSigns(difference);
        if (wordsA == 1 && wordsB == 1) return onePair(difference);
        return several(difference);
    }

    private static Verdict signs(Difference difference) {
        boolean one = difference.a().size() == 1 && difference.b().size() == 1;
        boolean glyphs = one && difference.a().first().glyphs() == difference.b().first().glyphs();
        return Verdict.of(
                VariantClass.PUNCTUATION, Rank.SLIPS, 95, glyphs ? "glyphs" : "punctuation");
    }

    private static Verdict wordsForSigns(Difference difference) {
        if (Abbreviation.isBetween(difference.a(), difference.b())) {
            return Verdict.of(
                    VariantClass.ABBREVIATION,
                    Rank.NAMES_SPELLING,
                    70,
                    "abbreviation",
                    difference.a().quote(),
                    difference.b().quote());
        }
        return Verdict.of(
                VariantClass.SUBSTITUTION,
                Rank.WORDING,
                70,
                "other-words",
                difference.a().quote(),
                difference.b().quote());
    }

    private Verdict onePair(Difference difference) {
        boolean hyphen = difference.a().hasHyphen() != difference.b().hasHyphen();
        String left = difference.a().letters();
        if (hyphen && left.equals(difference.b().letters())) return hyphenated();
        return new WordPair(difference, vocabulary, inflection).judge();
    }

    private static Verdict hyphenated() {
        return Verdict.of(VariantClass.HYPHENATION, Rank.SLIPS, 95, "hyphen");
    }

    private Verdict several(Difference difference) {
        String left = difference.a().letters();
        String right = difference.b().letters();
        if (left.equals(right)) return divided(difference);
        boolean oneWord = Math.min(difference.a().wordCount(), difference.b().wordCount()) == 1;
        if (Abbreviation.isBetween(difference.a(), difference.b())) {
            return Verdict.of(
                    VariantClass.ABBREVIATION,
                    Rank.NAMES_SPELLING,
                    80,
                    "abbreviation",
                    difference.a().quote(),
                    difference.b().quote());
        }
        oneWord &= !difference.isWordAmongOthers();
        if (oneWord && Letters.likeness(left, right) >= JOINED) {
            return Verdict.of(VariantClass.OCR_ERROR, Rank.SLIPS, 75, "torn");
        }
        return replaced(difference);
    }

    /// The same letters, parted by a hyphen or a space on one side.
    private Verdict divided(Difference difference) {
        if (difference.a().hasHyphen() || difference.b().hasHyphen()) return hyphenated();
        Passage parts =
                difference.a().wordCount() > difference.b().wordCount()
                        ? difference.a()
                        : difference.b();
        for (Form part : parts.words()) {
            // A part that no text has elsewhere is no word.
            if (vocabulary.occurrences(part) < 2) {
                return Verdict.of(VariantClass.OCR_ERROR, Rank.SLIPS, 80, "torn");
            }
        }
        return Verdict.of(VariantClass.SPELLING, Rank.NAMES_SPELLING, 75, "division");
    }

    private static Verdict replaced(Difference difference) {
        int longer = Math.max(difference.a().wordCount(), difference.b().wordCount());
        boolean negated = negations(difference.a()) != negations(difference.b());
        return Verdict.of(
                VariantClass.SUBSTITUTION,
                negated || longer >= CLAUSE ? Rank.SENSE : Rank.WORDING,
                80,
                "other-words",
                difference.a().quote(),
                difference.b().quote());
    }

    private static long negations(Passage passage) {
        return passage.words().stream().filter(OneSided::isNegation).count();
    }
}
