package org.postil.recognition.date.term;

import java.util.Optional;
import java.util.Set;
import org.postil.recognition.date.sense.Year;
import org.postil.recognition.date.sense.Year.Form;
import org.postil.recognition.word.Lexicon;
import org.postil.recognition.word.Read;
import org.postil.recognition.word.Terms;
import org.postil.recognition.word.Tokens;
import org.postil.recognition.word.Tokens.Gap;

/// A text as the grammars of dates read it, with what all of them need: days, months, years.
public final class DateTerms {

    private static final Lexicon<DateWord> WORDS = Lexicon.of("dates", DateWord.class);
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String APOSTROPHES = "'\u2019\u2018\u02BC";

    private static final DateWord[] JOINTS = {
        DateWord.AND,
        DateWord.AT,
        DateWord.CLAUSE,
        DateWord.FOR,
        DateWord.FROM,
        DateWord.FUTURE,
        DateWord.IN,
        DateWord.ON,
        DateWord.OR,
        DateWord.THE,
        DateWord.TO,
        DateWord.UP_TO
    };

    /// From here on a number behind a small month is likely a year: `avril 1946`.
    private static final int LIKELY = 1700;

    /// From 1752 on the year began in January in England too.
    private static final int JANUARY_FIRST = 1752;

    private final Terms<DateWord> terms;

    private DateTerms(Terms<DateWord> terms) {
        this.terms = terms;
    }

    public static DateTerms of(Tokens tokens) {
        return new DateTerms(Terms.of(tokens, WORDS));
    }

    /// The names of months in all languages, and what they are shortened to, in small letters.
    public static Set<String> months() {
        return WORDS.words(DateWord.MONTH);
    }

    public Terms<DateWord> terms() {
        return terms;
    }

    public boolean is(int i, DateWord kind) {
        return terms.is(i, kind);
    }

    /// True where the term is one of these.
    public boolean isAny(int i, DateWord... kinds) {
        for (DateWord kind : kinds) if (terms.is(i, kind)) return true;
        return false;
    }

    public int value(int i, DateWord kind) {
        return terms.value(i, kind);
    }

    /// True where the term belongs to the paragraph of the one before it.
    public boolean isNear(int i) {
        return i < terms.count() && terms.gap(i) != Gap.PARAGRAPH;
    }

    /// True where nothing stands between the term and the one before it.
    public boolean isTight(int i) {
        return i < terms.count() && terms.gap(i) == Gap.NOTHING;
    }

    public boolean isOnLine(int i) {
        return isTight(i) || (i < terms.count() && terms.gap(i) == Gap.SPACE);
    }

    public boolean isMark(int i, char mark) {
        return terms.isMark(i, mark) && isNear(i);
    }

    public boolean isDash(int i) {
        return isMarkOf(i, DASHES) && isNear(i);
    }

    /// What may stand between the ends of a stretch: a dash, or a slash without spaces.
    public boolean isJoint(int i) {
        return isDash(i) || (isMark(i, '/') && isTight(i) && isTight(i + 1));
    }

    public boolean isApostrophe(int i) {
        return isMarkOf(i, APOSTROPHES);
    }

    private boolean isMarkOf(int i, String marks) {
        if (i < 0 || i >= terms.count() || terms.isWord(i) || terms.isNumber(i)) return false;
        return marks.indexOf(terms.tokens().text().charAt(terms.start(i))) >= 0;
    }

    /// True for the mark before a number in quotation marks: `«5» апреля`.
    public boolean isQuotedNumber(int i) {
        return isMarkOf(i, "\"\u00AB\u201C\u201E")
                && terms.isNumber(i + 1)
                && terms.digits(i + 1) < 3
                && isTight(i + 1)
                && isMarkOf(i + 2, "\"\u00BB\u201C\u201D")
                && isTight(i + 2);
    }

    /// True where the term is in Latin letters.
    public boolean isLatin(int i) {
        return i < terms.count() && terms.tokens().text().charAt(terms.start(i)) < '\u0250';
    }

    /// True for the `Z` of Greenwich Mean Time behind a number.
    public boolean isZulu(int i) {
        return terms.word(i).equals("z") && isOnLine(i);
    }

    /// Behind this mark, where it is there; else here.
    public int past(int i, char mark) {
        return isMark(i, mark) ? i + 1 : i;
    }

    /// Behind a word of this kind, where it is there; else here.
    public int past(int i, DateWord kind) {
        return is(i, kind) && isNear(i) ? i + 1 : i;
    }

    /// True where nothing is glued to the left of this term that makes it part of something else:
    /// `711.61/4-546`, `1,946`, `X7`.
    public boolean isFree(int i) {
        if (!isTight(i) || i == 0) return true;
        if (terms.isWord(i - 1) || terms.isNumber(i - 1)) return false;
        boolean afterNumber = isTight(i - 1) && terms.isNumber(i - 2);
        boolean afterWord = isTight(i - 1) && terms.isWord(i - 2);
        if (isMarkOf(i - 1, ".,:/" + APOSTROPHES))
            return !afterNumber && !(afterWord && terms.isMark(i - 1, '/'));
        return !(isMarkOf(i - 1, DASHES) && afterNumber) && !isMarkOf(i - 1, "#$£/\u2116");
    }

    /// A number in Roman digits, up to 21; 0 for what is none. Typists of Russian took letters of
    /// their own for X and I.
    public int roman(int i) {
        return RomanDigits.value(terms.word(i).replace('\u0445', 'x').replace('\u0456', 'i'));
    }

    /// True where no noun may follow what ends here, so that a number before it counts nothing.
    public boolean isNoNoun(int i) {
        return !isNear(i) || !terms.isWord(i) || isAny(i, JOINTS);
    }

    /// True where a word stands before this date that speaks of time: `on`, `by`, `since`.
    public boolean isBehindTimeWord(int i) {
        return isAny(
                i - 1, DateWord.ON, DateWord.UP_TO, DateWord.FROM, DateWord.IN, DateWord.AFTER);
    }

    /// True where "between" stands before this date, whose article or month may come first.
    public boolean isBehindBetween(int i) {
        int word = i - 1;
        if (is(word, DateWord.THE)) word--;
        if (is(word, DateWord.MONTH)) word--;
        return is(word, DateWord.BETWEEN);
    }

    /// A day of a month, in digits or in words: `5`, `5th`, `fifth`, `twenty-second`.
    public Optional<Read<Integer>> day(int i) {
        if (terms.isNumber(i)) return dayInDigits(i);
        if (is(i, DateWord.ORDINAL)) return dayInRange(value(i, DateWord.ORDINAL), i + 1);
        boolean tens = value(i, DateWord.CARDINAL) == 20 || value(i, DateWord.CARDINAL) == 30;
        if (!tens) return Optional.empty();
        int ones = isDash(i + 1) ? i + 2 : i + 1;
        if (!is(ones, DateWord.ORDINAL) || !isNear(ones) || value(ones, DateWord.ORDINAL) > 9)
            return Optional.empty();
        return dayInRange(value(i, DateWord.CARDINAL) + value(ones, DateWord.ORDINAL), ones + 1);
    }

    private Optional<Read<Integer>> dayInDigits(int i) {
        int next = i + 1;
        if (terms.digits(i) > 2) return Optional.empty();
        if (isQuotedNumber(i - 1)) {
            next++;
        } else if (is(next, DateWord.ORDINAL_ENDING) && isTight(next)) {
            next++;
        } else if (isDash(next)
                && isTight(next)
                && isTight(next + 1)
                && is(next + 1, DateWord.ORDINAL_ENDING)) {
            next += 2;
        } else if (isTight(next) && (terms.isWord(next) || terms.isNumber(next))) {
            return Optional.empty();
        }
        return dayInRange(terms.number(i), next);
    }

    private static Optional<Read<Integer>> dayInRange(int day, int next) {
        return day >= 1 && day <= 31 ? Read.of(day, next) : Optional.empty();
    }

    /// True where the day that begins here is an ordinal: `5th`, `fifth`.
    public boolean isOrdinal(int i) {
        return is(i, DateWord.ORDINAL)
                || !terms.isNumber(i)
                || (is(i + 1, DateWord.ORDINAL_ENDING) && isTight(i + 1));
    }

    /// The name of a month. In small letters it is one only where a day stands before it ("they
    /// may"), but for languages that write it so.
    public Optional<Read<Integer>> month(int i, boolean afterDay) {
        if (!is(i, DateWord.MONTH) || (terms.isForeign(i) && isName(i, afterDay)))
            return Optional.empty();
        boolean small = isLatin(i) && !afterDay && !terms.isCapital(i);
        boolean verb = is(i, DateWord.VERB);
        if (small && (verb || terms.number(i + 1) < LIKELY)) return Optional.empty();
        return Read.of(value(i, DateWord.MONTH), i + 1);
    }

    /// True for `General Juin, 1946` and `3 Mars bars`, not for `3 mars`, `3. Mai` and `3 Mars
    /// 1946`: French writes months small, German a point behind the day.
    private boolean isName(int i, boolean afterDay) {
        boolean year = isNear(i + 1) && fourDigits(i + 1).isPresent();
        boolean point = terms.isMark(i - 1, '.');
        return isLatin(i) && terms.isCapital(i) && !(afterDay && (year || point));
    }

    /// A year in four digits: `1946`, or `1648/9`, which is the latter. Two years are told so only
    /// for as long as some countries began the year in March.
    public Optional<Read<Integer>> fourDigits(int i) {
        int year = terms.number(i);
        if (terms.digits(i) != 4 || year < 1000 || year > 2199) return Optional.empty();
        int next = i + 1;
        if (isTight(next)
                && (terms.isWord(next) || terms.isNumber(next))
                && !is(next, DateWord.YEAR_MARK)) return Optional.empty();
        if (year % 10 == 0 && isApostrophe(next) && is(next + 1, DateWord.PLURAL_ENDING))
            return Optional.empty();
        boolean dual =
                year < JANUARY_FIRST
                        && terms.isMark(next, '/')
                        && isTight(next)
                        && isTight(next + 1)
                        && follows(year, next + 1);
        return dual ? Read.of(year + 1, next + 2) : Read.of(year, next);
    }

    private boolean follows(int year, int i) {
        int digits = terms.digits(i);
        if (digits == 0 || digits > 4) return false;
        int power = (int) Math.pow(10, digits);
        return terms.number(i) == (year + 1) % power;
    }

    /// The end of a stretch of years, behind its link: `1947`, or `47` where it is glued to it.
    public Optional<Read<Integer>> lastYear(int first, int i) {
        Optional<Read<Integer>> year =
                isTight(i) && terms.digits(i) < 3 ? shortYear(first, i) : fourDigits(i);
        return year.filter(read -> read.what() > first);
    }

    private Optional<Read<Integer>> shortYear(int first, int i) {
        return twoDigits(i).map(read -> read.as(year -> first / 100 * 100 + year.number()));
    }

    /// A year in two digits.
    public Optional<Read<Year>> twoDigits(int i) {
        boolean whole =
                terms.digits(i) == 2
                        && !(isTight(i + 1) && (terms.isWord(i + 1) || terms.isNumber(i + 1)));
        return whole ? Read.of(new Year(Form.SHORT, terms.number(i)), i + 1) : Optional.empty();
    }

    /// A number in digits or words, up to 99; `a` is 1.
    public Optional<Read<Integer>> amount(int i) {
        if (terms.isNumber(i) && terms.digits(i) <= 3 && !isTight(i + 1))
            return Read.of(terms.number(i), i + 1);
        if (is(i, DateWord.A)) return Read.of(1, i + 1);
        if (!is(i, DateWord.CARDINAL)) return Optional.empty();
        int tens = value(i, DateWord.CARDINAL);
        int ones = isDash(i + 1) ? i + 2 : i + 1;
        boolean both =
                tens >= 20
                        && is(ones, DateWord.CARDINAL)
                        && isNear(ones)
                        && value(ones, DateWord.CARDINAL) < 10;
        return both
                ? Read.of(tens + value(ones, DateWord.CARDINAL), ones + 1)
                : Read.of(tens, i + 1);
    }
}
