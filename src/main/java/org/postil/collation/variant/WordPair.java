package org.postil.collation.variant;

import java.text.Normalizer;
import java.util.OptionalLong;
import org.postil.collation.reading.Difference;
import org.postil.collation.reading.Passage;
import org.postil.collation.reading.Vocabulary;
import org.postil.collation.token.Form;
import org.postil.collation.token.Kind;
import org.postil.collation.token.Letters;
import org.postil.collation.token.Rung;

/// One word for another: the first rung of the ladder on which they agree is the class.
final class WordPair {

    private static final int LIKE = 600;
    private static final int SHORT = 3;
    private static final int WELL_KNOWN = 2;
    private static final int PREFIX = 2;

    private final Passage a;
    private final Passage b;
    private final Form one;
    private final Form other;
    private final Vocabulary vocabulary;
    private final Inflection inflection;

    WordPair(Difference difference, Vocabulary vocabulary, Inflection inflection) {
        this.a = difference.a();
        this.b = difference.b();
        this.one = a.words().getFirst();
        this.other = b.words().getFirst();
        this.vocabulary = vocabulary;
        this.inflection = inflection;
    }

    Verdict judge() {
        return switch (Rung.of(one, other)) {
            case EXACT, GLYPHS -> glyphs();
            case CASE -> Verdict.of(VariantClass.CASE, Rank.SLIPS, 98, "case");
            case BARE -> Verdict.of(VariantClass.SPELLING, Rank.NAMES_SPELLING, 95, "bare");
            case SPELLING -> spelling(90);
            case LIKE, UNLIKE -> unequal();
        };
    }

    private Verdict glyphs() {
        boolean encoded = composed(one).equals(composed(other));
        return encoded
                ? Verdict.of(VariantClass.SPELLING, Rank.SLIPS, 95, "encoded")
                : Verdict.of(VariantClass.PUNCTUATION, Rank.SLIPS, 95, "glyphs");
    }

    private static String composed(Form word) {
        return Normalizer.normalize(word.text(), Normalizer.Form.NFKC);
    }

    private Verdict unequal() {
        boolean number = Numbers.beginsWithDigit(one) || Numbers.beginsWithDigit(other);
        boolean letters =
                Character.isLetter(one.letters().codePointAt(0))
                        && Character.isLetter(other.letters().codePointAt(0));
        if (number && !(letters && Misreading.isBetween(one, other))) return number();
        if (Abbreviation.isBetween(a, b)) {
            return Verdict.of(
                    VariantClass.ABBREVIATION,
                    Rank.NAMES_SPELLING,
                    80,
                    "abbreviation",
                    one.text(),
                    other.text());
        }
        if (one.kind() == Kind.CHARACTER || other.kind() == Kind.CHARACTER) return substituted();
        return like();
    }

    private Verdict number() {
        OptionalLong left = Numbers.value(one);
        OptionalLong right = Numbers.value(other);
        if (left.isPresent() && left.equals(right)) {
            return Verdict.of(VariantClass.NUMBER, Rank.NAMES_SPELLING, 95, "same-number");
        }
        if (left.isPresent() && right.isPresent()) {
            return Verdict.of(
                    VariantClass.NUMBER, Rank.SENSE, 90, "number", one.text(), other.text());
        }
        boolean digits = Numbers.beginsWithDigit(one) && Numbers.beginsWithDigit(other);
        return Verdict.of(
                VariantClass.NUMBER,
                digits ? Rank.SENSE : Rank.WORDING,
                60,
                "number",
                one.text(),
                other.text());
    }

    private Verdict like() {
        String left = one.letters();
        String right = other.letters();
        if (inflection.isBetween(left, right)) {
            return Verdict.of(
                    VariantClass.SUBSTITUTION,
                    Rank.WORDING,
                    85,
                    "inflection",
                    one.text(),
                    other.text());
        }
        int shorter = Math.min(left.length(), right.length());
        if (shorter <= SHORT || Letters.likeness(left, right) < LIKE) return substituted();
        if (isTwoWords(left, right) || hasPrefix(left, right)) return substituted();
        if (Misreading.isBetween(one, other)) {
            return Verdict.of(
                    VariantClass.OCR_ERROR, Rank.SLIPS, 65, "misread", one.text(), other.text());
        }
        return Letters.distance(left, right) <= (shorter + 2) / 4 || isName()
                ? spelling(75)
                : substituted();
    }

    /// Two words that both occur elsewhere, and differ by more than a letter that OCR takes for
    /// another: these and those.
    private boolean isTwoWords(String left, String right) {
        boolean known =
                vocabulary.occurrences(one) > WELL_KNOWN
                        && vocabulary.occurrences(other) > WELL_KNOWN;
        return known && (left.length() != right.length() || !Misreading.isBetween(one, other));
    }

    /// One word is the other with letters before it, as `possible` and `impossible`: hardly ever a
    /// spelling.
    private static boolean hasPrefix(String left, String right) {
        boolean first = left.length() > right.length();
        String longer = first ? left : right;
        String shorter = first ? right : left;
        return longer.length() - shorter.length() >= PREFIX && longer.endsWith(shorter);
    }

    private boolean isName() {
        return isCapital(a, one) && isCapital(b, other);
    }

    /// A capital that no sentence begins with.
    private static boolean isCapital(Passage passage, Form word) {
        if (!Character.isUpperCase(word.text().codePointAt(0)) || passage.start() == 0)
            return false;
        Form before = passage.sequence().form(passage.start() - 1);
        return (before.isWord() || before.text().equals(",")) && !passage.before().endsParagraph();
    }

    private Verdict spelling(int confidence) {
        String reason = isName() ? "name" : "spelling";
        return Verdict.of(
                VariantClass.SPELLING,
                Rank.NAMES_SPELLING,
                confidence,
                reason,
                one.text(),
                other.text());
    }

    private Verdict substituted() {
        boolean negated = OneSided.isNegation(one) != OneSided.isNegation(other);
        return Verdict.of(
                VariantClass.SUBSTITUTION,
                negated ? Rank.SENSE : Rank.WORDING,
                80,
                "other-word",
                one.text(),
                other.text());
    }
}
