package org.postil.recognition.date.grammar;

import static org.postil.recognition.date.term.DateWord.AFTER;
import static org.postil.recognition.date.term.DateWord.AND;
import static org.postil.recognition.date.term.DateWord.FOR;
import static org.postil.recognition.date.term.DateWord.FROM;
import static org.postil.recognition.date.term.DateWord.IN;
import static org.postil.recognition.date.term.DateWord.LAST;
import static org.postil.recognition.date.term.DateWord.MONTH;
import static org.postil.recognition.date.term.DateWord.NEXT;
import static org.postil.recognition.date.term.DateWord.OF;
import static org.postil.recognition.date.term.DateWord.OR;
import static org.postil.recognition.date.term.DateWord.PORTION;
import static org.postil.recognition.date.term.DateWord.THE;
import static org.postil.recognition.date.term.DateWord.THIS;
import static org.postil.recognition.date.term.DateWord.TO;
import static org.postil.recognition.date.term.DateWord.UNIT;
import static org.postil.recognition.date.term.DateWord.UP_TO;

import java.util.Optional;
import org.postil.recognition.date.grammar.clock.Clocks;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.sense.Year;
import org.postil.recognition.date.sense.Year.Form;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.date.term.DateWord;
import org.postil.recognition.date.term.Years;
import org.postil.recognition.word.Read;

/// Reads dates with the name of a month: `April 5, 1946`, `19th July,1949`, `the 12th day of July,
/// 1894`, `October 22-26, 1971`, `June —, 1861`, `April 1946`.
final class CalendarDates {

    /// So many months may share the year behind the last.
    private static final int LIST = 4;

    private final DateTerms t;
    private final Clocks clocks;
    private final Days days;
    private final Years years;

    CalendarDates(DateTerms terms, Clocks clocks) {
        t = terms;
        this.clocks = clocks;
        days = new Days(terms, clocks);
        years = new Years(terms);
    }

    /// A date or a list of days, without one that is linked to it.
    Optional<Read<Sense>> one(int i) {
        if (!t.isFree(i)) return Optional.empty();
        if (t.is(i, MONTH)) return monthFirst(i);
        boolean article = t.is(i, THE) || t.is(i, THIS);
        if (article)
            return t.isOrdinal(i + 1) && t.isNear(i + 1) ? dayFirst(i + 1) : Optional.empty();
        if (t.is(i, DateWord.DAY_ARTICLE))
            return t.isOnLine(i + 1) ? dayFirst(i + 1) : Optional.empty();
        return dayFirst(i);
    }

    // The day before the month; in words only with "of" or a year, as one may second a motion

    Optional<Read<Sense>> dayFirst(int i) {
        return days.at(i).flatMap(read -> month(i, read));
    }

    private Optional<Read<Sense>> month(int i, Read<Days.Told> told) {
        int at = pastPoint(i, told.next());
        if (t.value(at, UNIT) == 1 && t.isOrdinal(i)) at++;
        boolean of = t.is(at, OF);
        at = t.past(t.past(at, OF), THE);
        int name = of && t.isAny(at, LAST, NEXT, THIS) ? at + 1 : at;
        if (!t.isNear(name) || t.isMark(name, '(')) return Optional.empty();
        Optional<Read<Integer>> month = t.month(name, true);
        if (month.isEmpty() || isTelegramNumber(i, told.what(), month.get()))
            return Optional.empty();
        Read<Year> year =
                name > at
                        ? new Read<>(relative(at), month.get().next())
                        : yearBehind(month.get().next());
        boolean day =
                of
                        || t.terms().isNumber(i)
                        || !t.isLatin(i)
                        || year.what().isTold()
                        || t.isAny(i - 1, OF, DateWord.ON, DateWord.WRITTEN);
        if (!day) return Optional.empty();
        return Read.of(told.what().in(year.what(), month.get().what()), year.next());
    }

    /// `5. April`, as some languages write an ordinal; where a sentence may end, it does.
    private int pastPoint(int i, int point) {
        boolean opens =
                !t.isOnLine(i)
                        || t.terms().isMark(i - 1, ',')
                        || t.isAny(i - 1, DateWord.DAY_ARTICLE, DateWord.ON);
        boolean written = opens && t.terms().isNumber(point - 1) && t.isTight(point);
        return written && t.is(point + 1, MONTH) ? t.past(point, '.') : point;
    }

    /// `of last April`.
    private Year relative(int i) {
        if (t.is(i, THIS)) return new Year(Form.AWAY, 0);
        return new Year(t.is(i, LAST) ? Form.LATEST : Form.COMING, 0);
    }

    /// Behind a day and month, two digits are a year too: `5 Apr 46`.
    private Read<Year> yearBehind(int i) {
        Read<Year> year = years.behind(i);
        if (year.what().isTold() || !t.isOnLine(i)) return year;
        return t.twoDigits(i)
                .filter(read -> read.what().number() > 31 && clocks.at(i).isEmpty())
                .orElse(year);
    }

    /// In `Deptel 25 July 19` the first number is that of a telegram.
    private boolean isTelegramNumber(int i, Days.Told told, Read<Integer> month) {
        int at = month.next();
        if (told.link() != Days.Link.ONE || t.isOrdinal(i) || !t.isOnLine(at)) return false;
        return t.day(at).isPresent() && clocks.at(at).isEmpty();
    }

    // The month before the day

    Optional<Read<Sense>> monthFirst(int i) {
        return t.month(i, false)
                .flatMap(month ->
                        blankDay(month).or(() -> withDays(month)).or(() -> alone(i, month)));
    }

    private Optional<Read<Sense>> withDays(Read<Integer> month) {
        int mark = t.past(t.past(month.next(), ','), '.');
        int at = t.past(mark, THE);
        if (!t.isNear(at)) return Optional.empty();
        return days.at(at)
                .filter(read -> clocks.at(at).isEmpty() || isDayAndTime(read))
                .map(read -> {
                    Read<Year> year = yearOf(read.next());
                    return new Read<>(read.what().in(year.what(), month.what()), year.next());
                })
                .filter(date -> mark == month.next() || hasYear(date.next()));
    }

    /// What a printer put between month and day is none of a date without its year.
    private boolean hasYear(int next) {
        return t.terms().digits(next - 1) == 4;
    }

    /// Behind a point too, where the year ends the line or its phrase: `July 28. 1864`.
    private Read<Year> yearOf(int next) {
        Read<Year> year = years.behind(next);
        int point = t.past(next, ',');
        if (year.what().isTold() || !t.isMark(point, '.') || !t.isTight(point)) return year;
        return t.fourDigits(point + 1)
                .filter(read -> t.isOnLine(point + 1))
                .filter(read -> !t.isOnLine(read.next()) || !t.terms().isWord(read.next()))
                .map(read -> read.as(Year::full))
                .orElse(year);
    }

    /// `April 5-6 p.m.` is a day and a time, `April 5 p.m.` is neither.
    private boolean isDayAndTime(Read<Days.Told> read) {
        return t.isDash(read.next());
    }

    /// `June —, 1861`.
    private Optional<Read<Sense>> blankDay(Read<Integer> month) {
        int dash = month.next();
        while (t.isDash(dash) && dash < month.next() + 3) dash++;
        if (dash == month.next()) return Optional.empty();
        Read<Year> year = years.behind(dash);
        boolean full = year.what().form() == Form.FULL && t.isMark(dash, ',');
        return full
                ? Read.of(new Sense.BlankDay(year.what(), month.what()), year.next())
                : Optional.empty();
    }

    /// A month without a day needs a year, or words before it that speak of time.
    private Optional<Read<Sense>> alone(int i, Read<Integer> month) {
        Read<Year> year = years.behind(month.next());
        boolean number = t.terms().isNumber(i - 1) && t.isNear(i);
        boolean sure =
                (year.what().isTold() && !number)
                        || isSpokenOf(i, month.next())
                        || opensStretch(month.next())
                        || opensList(month.next(), LIST);
        return sure
                ? Read.of(new Sense.MonthOf(year.what(), month.what()), year.next())
                : Optional.empty();
    }

    private boolean isSpokenOf(int i, int next) {
        if (!t.isNear(i) || (t.terms().isNumber(next) && t.isOnLine(next)) || isShouted(i))
            return false;
        boolean strong =
                t.isAny(i - 1, IN, UP_TO, PORTION, LAST, NEXT, THIS)
                        || (t.isAny(i - 1, AND, OR) && t.is(i - 2, MONTH));
        boolean weak = t.isAny(i - 1, OF, FROM, FOR, TO, AFTER);
        return strong || (weak && !(t.terms().isCapital(next) && t.isOnLine(next)));
    }

    /// `DEC` is more often somebody's sign.
    private boolean isShouted(int i) {
        String text = t.terms().tokens().text();
        return t.terms().end(i) - t.terms().start(i) < 4
                && Character.isUpperCase(text.charAt(t.terms().end(i) - 1));
    }

    /// `June–July 1976`, `June/July 1976`.
    private boolean opensStretch(int next) {
        if (!t.isJoint(next) || !t.isNear(next + 1)) return false;
        return t.month(next + 1, false)
                .filter(month -> years.behind(month.next()).what().isTold())
                .isPresent();
    }

    /// `July and August 1970`.
    private boolean opensList(int next, int further) {
        int word = t.past(next, ',');
        int at = t.isAny(word, AND, OR) ? word + 1 : word;
        if (at == next || !t.isNear(next) || !t.isNear(at)) return false;
        return t.month(at, false)
                .filter(month ->
                        years.behind(month.next()).what().isTold()
                                || (further > 0 && opensList(month.next(), further - 1)))
                .isPresent();
    }

    /// A month of which other words speak.
    Optional<Read<Sense.MonthOf>> month(int i) {
        return t.month(i, false)
                .filter(month ->
                        !t.terms().isNumber(month.next())
                                || !t.isOnLine(month.next())
                                || years.behind(month.next()).what().isTold())
                .map(month -> {
                    Read<Year> year = years.behind(month.next());
                    return new Read<>(new Sense.MonthOf(year.what(), month.what()), year.next());
                });
    }
}
