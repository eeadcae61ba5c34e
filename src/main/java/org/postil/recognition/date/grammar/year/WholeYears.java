package org.postil.recognition.date.grammar.year;

import static org.postil.recognition.date.term.DateWord.ABOUT;
import static org.postil.recognition.date.term.DateWord.AFTER;
import static org.postil.recognition.date.term.DateWord.AND;
import static org.postil.recognition.date.term.DateWord.BETWEEN;
import static org.postil.recognition.date.term.DateWord.FOR;
import static org.postil.recognition.date.term.DateWord.FROM;
import static org.postil.recognition.date.term.DateWord.IN;
import static org.postil.recognition.date.term.DateWord.MEASURE;
import static org.postil.recognition.date.term.DateWord.OF;
import static org.postil.recognition.date.term.DateWord.OR;
import static org.postil.recognition.date.term.DateWord.THE;
import static org.postil.recognition.date.term.DateWord.TO;
import static org.postil.recognition.date.term.DateWord.UP_TO;
import static org.postil.recognition.date.term.DateWord.YEAR_MARK;

import java.util.Optional;
import java.util.function.Function;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.sense.Year;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.date.term.DateWord;
import org.postil.recognition.date.term.Years;
import org.postil.recognition.word.Read;

/// Reads years that stand alone: `in 1919`, `the 1959 agreement`, `the years 1960-1961`, `1946 г.`
/// A number of four digits may be anything, so the words around it must say that it is a year.
public final class WholeYears {

    /// Smaller numbers are rarely years.
    public static final int EARLIEST = 1400;

    /// From here on a number before a name is likely a year: the 1939 Pact.
    private static final int LIKELY = 1700;

    /// So many terms long may a list of years be.
    private static final int LIST = 20;

    private final DateTerms t;
    private final Years years;

    public WholeYears(DateTerms terms) {
        t = terms;
        years = new Years(terms);
    }

    /// What begins with this term.
    public Optional<Read<Sense>> at(int i) {
        if (t.isApostrophe(i)) return shortened(i);
        if (!t.isFree(i)) return Optional.empty();
        return t.fourDigits(i)
                .map(year -> stretch(i, years.marked(year.as(Year::full))))
                .filter(read -> isYear(i, read.next()));
    }

    /// `in '45`.
    private Optional<Read<Sense>> shortened(int i) {
        boolean spokenOf = t.isNear(i) && t.isAny(i - 1, IN, UP_TO, OF, FROM, AFTER, YEAR_MARK);
        if (!spokenOf || t.isTight(i) || !t.isTight(i + 1)) return Optional.empty();
        return t.twoDigits(i + 1).map(read -> read.as(Sense.WholeYear::new));
    }

    /// @param next behind the year, or the stretch of years, that may begin here
    private boolean isYear(int i, int next) {
        boolean marked = !t.terms().isNumber(next - 1) || t.value(i - 1, DateWord.ERA) > 0;
        if (marked || (t.isNear(i) && t.is(i - 1, YEAR_MARK))) return true;
        if (t.terms().number(i) < EARLIEST || !t.isNear(i) || counts(next)) return false;
        return t.isAny(i - 1, IN, UP_TO)
                || isAbout(i)
                || isWeaklySpokenOf(i, next)
                || isListed(i)
                || isBracketed(i, next);
    }

    /// `the treaty of Paris (1856)`, not the number of a telegram or of men.
    private boolean isBracketed(int i, int next) {
        int end = t.past(t.past(next, ','), '.');
        return t.isMark(i - 1, '(')
                && t.isTight(i)
                && t.isMark(end, ')')
                && t.terms().number(i) >= LIKELY
                && t.terms().isCapital(i - 2)
                && !t.isAny(i - 2, DateWord.NUMBERED, DateWord.WRITING);
    }

    /// True where the number counts what follows: `1500 men`.
    private boolean counts(int next) {
        return t.is(next, MEASURE) && t.isNear(next);
    }

    private boolean isAbout(int i) {
        return t.is(i - 1, ABOUT);
    }

    /// "of 1500 ships" is a number, "of 1945 so" is a year; "the 1959 agreement" too.
    private boolean isWeaklySpokenOf(int i, int next) {
        String word = t.isOnLine(next) ? t.terms().word(next) : "";
        if (t.isAny(i - 1, OF, FROM, AFTER, FOR, TO))
            return !several(next) || t.terms().isCapital(next);
        boolean name = t.terms().isCapital(next) && t.terms().number(i) < LIKELY;
        return t.is(i - 1, THE) && !word.isEmpty() && !name && !several(next);
    }

    private boolean several(int next) {
        String word = t.isOnLine(next) ? t.terms().word(next) : "";
        return word.length() > 3 && word.endsWith("s");
    }

    /// `in 1953 and 1955`, `in 1917, 1918, and 1919`.
    private boolean isListed(int i) {
        int first = i;
        for (int before = before(first); before >= 0 && i - before <= LIST; before = before(first))
            first = before;
        return first < i && t.isNear(first) && t.isAny(first - 1, IN, YEAR_MARK, OF, FROM);
    }

    /// The year that a list has before this one; -1 where none stands there.
    private int before(int i) {
        boolean word = t.isAny(i - 1, AND, OR);
        int comma = word ? i - 2 : i - 1;
        boolean mark = t.terms().isMark(comma, ',') && !t.isTight(comma + 1);
        if (!word && !mark) return -1;
        int year = mark ? comma - 1 : comma;
        return t.fourDigits(year).filter(read -> read.next() == year + 1).isPresent() ? year : -1;
    }

    private Read<Sense> stretch(int i, Read<Year> first) {
        int from = first.what().number();
        int link = first.next();
        Optional<Read<Integer>> last = Optional.empty();
        if (t.isMark(link, '/') && t.isTight(link)) {
            last = t.lastYear(from, link + 1).filter(year -> year.what() == from + 1);
        } else if (isLink(i, link) && t.isNear(link + 1)) {
            last = t.lastYear(from, link + 1);
        }
        return last.map(year -> years.marked(year.as(Year::full)))
                .map(year -> year.as(joinedTo(first.what())))
                .orElse(first.as(Sense.WholeYear::new));
    }

    private boolean isLink(int i, int link) {
        boolean between = t.is(i - 1, BETWEEN) && t.is(link, AND);
        return t.isDash(link) || ((t.is(link, TO) || between) && t.isNear(link));
    }

    private static Function<Year, Sense> joinedTo(Year from) {
        return to -> new Sense.Stretch(new Sense.WholeYear(from), new Sense.WholeYear(to));
    }
}
