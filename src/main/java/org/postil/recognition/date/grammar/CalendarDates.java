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
import static org.postil.recognition.date.term.DateWord.ON;
import static org.postil.recognition.date.term.DateWord.OR;
import static org.postil.recognition.date.term.DateWord.PORTION;
import static org.postil.recognition.date.term.DateWord.THE;
import static org.postil.recognition.date.term.DateWord.THIS;
import static org.postil.recognition.date.term.DateWord.TO;
import static org.postil.recognition.date.term.DateWord.UNIT;
import static org.postil.recognition.date.term.DateWord.UP_TO;

import java.util.Optional;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.sense.Year;
import org.postil.recognition.date.sense.Year.Form;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.date.term.Years;
import org.postil.recognition.word.Read;

/// Reads dates with the name of a month: `April 5, 1946`, `19th July,1949`, `the 12th day of July,
/// 1894`, `1946, April 3`, `October 22-26, 1971`, `May 31 through June 2`, `June —, 1861`, `April
/// 1946`.
final class CalendarDates {

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

    Optional<Read<Sense>> at(int i) {
        return yearFirst(i)
                .or(() ->
                        one(i).map(from -> doubled(from).or(() -> stretch(i, from)).orElse(from)));
    }

    /// `1946, April 3`. Within a sentence, and with a time, it is the number of a telegram.
    private Optional<Read<Sense>> yearFirst(int i) {
        if (!t.terms().isNumber(i) || !t.isFree(i) || !mayOpen(i)) return Optional.empty();
        return t.fourDigits(i)
                .filter(year -> year.what() >= WholeYears.EARLIEST)
                .map(year -> years.marked(year.as(Year::full)))
                .flatMap(year -> dayOf(year.what(), t.past(year.next(), ',')));
    }

    private boolean mayOpen(int i) {
        boolean mark = !t.terms().isWord(i - 1) && !t.terms().isNumber(i - 1);
        boolean list = t.terms().isMark(i - 1, ',') || t.terms().isMark(i - 1, ';');
        return !t.isOnLine(i) || (mark && !list) || t.isAny(i - 1, ON, OF, IN, FROM, UP_TO, AFTER);
    }

    private Optional<Read<Sense>> dayOf(Year year, int i) {
        if (!t.isOnLine(i)) return Optional.empty();
        return one(i).filter(read -> clocks.at(behindMark(read.next())).isEmpty())
                .flatMap(read ->
                        read.what() instanceof Sense.Day day && !day.year().isTold()
                                ? Read.of(new Sense.Day(year, day.month(), day.day()), read.next())
                                : Optional.empty());
    }

    private int behindMark(int i) {
        return t.isDash(i) ? i + 1 : t.past(i, ',');
    }

    private Optional<Read<Sense>> one(int i) {
        if (!t.isFree(i)) return Optional.empty();
        if (t.is(i, MONTH)) return monthFirst(i);
        boolean article = t.is(i, THE) || t.is(i, THIS);
        if (article)
            return t.isOrdinal(i + 1) && t.isNear(i + 1) ? dayFirst(i + 1) : Optional.empty();
        return dayFirst(i);
    }

    // The day before the month; in words only with "of" or a year, as one may second a motion

    private Optional<Read<Sense>> dayFirst(int i) {
        return days.at(i).flatMap(read -> month(i, read));
    }

    private Optional<Read<Sense>> month(int i, Read<Days.Told> told) {
        int at = told.next();
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
        boolean day = of || t.terms().isNumber(i) || !t.isLatin(i) || year.what().isTold();
        if (!day) return Optional.empty();
        return Read.of(told.what().in(year.what(), month.get().what()), year.next());
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

    private Optional<Read<Sense>> monthFirst(int i) {
        return t.month(i, false)
                .flatMap(month ->
                        blankDay(month).or(() -> withDays(month)).or(() -> alone(i, month)));
    }

    private Optional<Read<Sense>> withDays(Read<Integer> month) {
        int at = t.past(month.next(), THE);
        if (!t.isNear(at)) return Optional.empty();
        return days.at(at)
                .filter(read -> clocks.at(at).isEmpty() || isDayAndTime(read))
                .map(read -> {
                    Read<Year> year = years.behind(read.next());
                    return new Read<>(read.what().in(year.what(), month.what()), year.next());
                });
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
                        || opensStretch(month.next());
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

    private boolean isJoint(int i) {
        return t.isDash(i) || (t.isMark(i, '/') && t.isTight(i) && t.isTight(i + 1));
    }

    /// `June–July 1976`, `June/July 1976`.
    private boolean opensStretch(int next) {
        if (!isJoint(next) || !t.isNear(next + 1)) return false;
        return t.month(next + 1, false)
                .filter(month -> years.behind(month.next()).what().isTold())
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

    // From one date to another

    /// The second end of a stretch that goes beyond a month.
    private Optional<Read<Sense>> stretch(int i, Read<Sense> from) {
        int link = from.next();
        boolean word = t.is(link, TO) || (t.is(link, AND) && t.isBehindBetween(i));
        boolean linked = isJoint(link) || (word && t.isNear(link));
        if (!linked || !t.isNear(link + 1) || clocks.at(link + 1).isPresent())
            return Optional.empty();
        return end(link + 1)
                .flatMap(to ->
                        joined(from.what(), to.what()).map(sense -> new Read<>(sense, to.next())));
    }

    private Optional<Read<Sense>> end(int i) {
        int day = t.is(i, THE) && t.isOrdinal(i + 1) ? i + 1 : i;
        Optional<Read<Sense>> date = t.is(i, MONTH) ? monthFirst(i) : dayFirst(day);
        return date.or(() -> month(i).map(read -> read.as(Sense.class::cast)));
    }

    /// `24 October/6 November 1917`, `25 October (7 November) 1917`.
    private Optional<Read<Sense>> doubled(Read<Sense> from) {
        int mark = from.next();
        boolean bracket = t.isMark(mark, '(');
        if (!(from.what() instanceof Sense.Day old) || (!bracket && !t.isMark(mark, '/')))
            return Optional.empty();
        return end(mark + 1)
                .filter(to -> to.what() instanceof Sense.Day modern && isSameDay(old, modern))
                .filter(to -> !bracket || t.isMark(to.next(), ')'))
                .map(to -> {
                    Read<Year> year =
                            bracket
                                    ? years.behind(to.next() + 1)
                                    : new Read<>(((Sense.Day) to.what()).year(), to.next());
                    Year told = year.what().isTold() ? year.what() : old.year();
                    Sense.Day modern = (Sense.Day) to.what();
                    return new Read<>(
                            new Sense.DoubleDate(
                                    old, new Sense.Day(told, modern.month(), modern.day())),
                            year.next());
                });
    }

    /// As the calendars are ten to thirteen days apart, the second day is early in the next month.
    private static boolean isSameDay(Sense.Day old, Sense.Day modern) {
        int between = old.day() <= 18 ? modern.day() - old.day() : modern.day() + 31 - old.day();
        boolean months = old.month() % 12 + 1 == modern.month() || old.month() == modern.month();
        return months && between >= 9 && between <= 14;
    }

    private static Optional<Sense> joined(Sense from, Sense to) {
        if (from instanceof Sense.Day first && to instanceof Sense.Day last) {
            Year year = earlier(first.year(), last.year(), first.month() > last.month());
            return Optional.of(
                    new Sense.Stretch(new Sense.Day(year, first.month(), first.day()), last));
        }
        if (from instanceof Sense.MonthOf first && to instanceof Sense.MonthOf last) {
            Year year = earlier(first.year(), last.year(), first.month() > last.month());
            return Optional.of(new Sense.Stretch(new Sense.MonthOf(year, first.month()), last));
        }
        return Optional.empty();
    }

    private static Year earlier(Year first, Year last, boolean yearBefore) {
        if (first.isTold() || last.form() != Form.FULL) return first;
        return Year.full(last.number() - (yearBefore ? 1 : 0));
    }
}
