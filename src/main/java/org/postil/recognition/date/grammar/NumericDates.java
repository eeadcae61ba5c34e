package org.postil.recognition.date.grammar;

import java.util.Locale;
import java.util.Optional;
import org.postil.edtf.Edtf;
import org.postil.recognition.date.sense.Phrase;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.sense.Year;
import org.postil.recognition.date.sense.Year.Form;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.date.term.Years;
import org.postil.recognition.word.Read;

/// Reads dates in numbers: `1946-04-05T18:00`, `5/IV/46`, `12.2.1975`, `4/5/46`.
final class NumericDates {

    private final DateTerms t;
    private final Years years;

    NumericDates(DateTerms terms) {
        t = terms;
        years = new Years(terms);
    }

    Optional<Read<Phrase>> at(int i) {
        if (!t.terms().isNumber(i) || !t.isFree(i)) return Optional.empty();
        return iso(i).or(() -> roman(i).or(() -> numbers(i)).map(read -> read.as(Phrase::of)));
    }

    /// As EDTF writes a day, perhaps with a time.
    private Optional<Read<Phrase>> iso(int i) {
        boolean form =
                t.terms().digits(i) == 4 && isLinked(i + 1, '-', 2) && isLinked(i + 3, '-', 2);
        if (!form) return Optional.empty();
        String text = t.terms().tokens().text();
        int end = t.terms().end(i + 4);
        int next = i + 5;
        boolean time = t.isTight(next) && t.terms().word(next).equals("t");
        if (time) {
            while (t.isTight(next) && end < t.terms().start(i) + 25 && isPartOfTime(next)) next++;
            end = t.terms().end(next - 1);
        } else if (t.isTight(next)
                && (t.terms().isWord(next) || t.terms().isNumber(next) || t.isDash(next))) {
            return Optional.empty();
        }
        int behind = next;
        String written = text.substring(t.terms().start(i), end).toUpperCase(Locale.ROOT);
        return Edtf.tryParse(written)
                .map(value -> new Read<>(Phrase.of(new Sense.Known(value)), behind));
    }

    private boolean isPartOfTime(int i) {
        return t.terms().digits(i) == 2
                || t.terms().isMark(i, ':')
                || t.terms().isMark(i, '-')
                || t.terms().isMark(i, '+')
                || ("tz".contains(t.terms().word(i)) && t.terms().isWord(i));
    }

    /// True where this mark and a number of so many digits follow without spaces.
    private boolean isLinked(int i, char mark, int digits) {
        return t.terms().isMark(i, mark)
                && t.isTight(i)
                && t.isTight(i + 1)
                && t.terms().digits(i + 1) == digits;
    }

    /// `5/IV/46`, `5.IV.1946`: no doubt which is the month.
    private Optional<Read<Sense>> roman(int i) {
        int month = t.roman(i + 2);
        boolean form =
                month >= 1
                        && month <= 12
                        && isDivider(i + 1)
                        && t.isNear(i + 2)
                        && (isDivider(i + 3) ? t.isNear(i + 4) : t.isOnLine(i + 3));
        if (!form || t.terms().digits(i) > 2) return Optional.empty();
        int day = t.terms().number(i);
        return yearIn(isDivider(i + 3) ? i + 4 : i + 3)
                .filter(_ -> day >= 1 && day <= 31)
                .map(year -> year.as(it -> new Sense.Day(it, month, day)));
    }

    private boolean isDivider(int i) {
        return (t.terms().isMark(i, '/') || t.terms().isMark(i, '.') || t.terms().isMark(i, '-'))
                && t.isTight(i);
    }

    private Optional<Read<Year>> yearIn(int i) {
        if (t.terms().digits(i) == 4)
            return t.fourDigits(i).map(read -> years.marked(read.as(Year::full)));
        return t.twoDigits(i).map(years::marked);
    }

    /// Day and month, or month and day, in numbers. With a year of two digits only where all three
    /// parts fit, so that no section 1.2.3 is taken for a date.
    private Optional<Read<Sense>> numbers(int i) {
        boolean form =
                t.terms().digits(i) <= 2
                        && isDivider(i + 1)
                        && t.isTight(i + 2)
                        && t.terms().digits(i + 2) <= 2
                        && t.terms().digits(i + 2) > 0
                        && isDivider(i + 3)
                        && t.isTight(i + 4)
                        && sameMark(i + 1, i + 3);
        if (!form
                || (isDivider(i + 5)
                        && t.isTight(i + 6)
                        && !t.terms().isWord(i + 6)
                        && t.terms().isNumber(i + 6))) return Optional.empty();
        int one = t.terms().number(i);
        int other = t.terms().number(i + 2);
        boolean dotted = t.terms().isMark(i + 1, '.');
        return yearIn(i + 4)
                .filter(year ->
                        year.what().form() == Form.FULL
                                || (year.what().number() > 12 && !isCut(i, year.next())))
                .flatMap(year ->
                        sense(one, other, dotted, year.what())
                                .map(sense -> new Read<>(sense, year.next())));
    }

    /// A bracket that nothing closes may be a digit that a scanner did not know.
    private boolean isCut(int i, int next) {
        boolean closed =
                t.terms().isMark(next, ')')
                        || t.terms().isMark(next, ';')
                        || t.terms().isMark(next, ',');
        return t.terms().isMark(i - 1, '(') && t.isTight(i) && !closed;
    }

    private boolean sameMark(int i, int j) {
        String text = t.terms().tokens().text();
        return text.charAt(t.terms().start(i)) == text.charAt(t.terms().start(j));
    }

    /// With points, the day comes first; with other marks only a number above 12 tells.
    private static Optional<Sense> sense(int one, int other, boolean dotted, Year year) {
        boolean dayFirst = one >= 1 && one <= 31 && other >= 1 && other <= 12;
        boolean monthFirst = other >= 1 && other <= 31 && one >= 1 && one <= 12;
        if (dayFirst && (dotted || !monthFirst || one == other))
            return Optional.of(new Sense.Day(year, other, one));
        if (monthFirst && !dayFirst) return Optional.of(new Sense.Day(year, one, other));
        if (!dayFirst) return Optional.empty();
        return Optional.of(new Sense.Numeric(year, one, other));
    }
}
