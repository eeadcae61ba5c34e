package org.postil.recognition.date.grammar;

import static org.postil.recognition.date.term.DateWord.AND;
import static org.postil.recognition.date.term.DateWord.MONTH;
import static org.postil.recognition.date.term.DateWord.OR;
import static org.postil.recognition.date.term.DateWord.THE;
import static org.postil.recognition.date.term.DateWord.TO;

import java.time.Month;
import java.util.Optional;
import org.postil.recognition.date.grammar.clock.Clocks;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.sense.Year;
import org.postil.recognition.date.sense.Year.Form;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.date.term.Years;
import org.postil.recognition.word.Read;

/// Reads dates that are linked to another: stretches (`May 31 through June 2`), one day by both
/// calendars (`24 October/6 November 1917`), and lists that share the year behind the last (`July
/// and August 1970`).
final class LinkedDates {

    /// So many dates may share the year behind the last.
    private static final int LIST = 4;

    /// So many terms ahead that year may stand.
    private static final int AHEAD = 25;

    private final DateTerms t;
    private final Clocks clocks;
    private final CalendarDates calendar;
    private final Years years;

    LinkedDates(DateTerms terms, Clocks clocks, CalendarDates calendar) {
        t = terms;
        this.clocks = clocks;
        this.calendar = calendar;
        years = new Years(terms);
    }

    Optional<Read<Sense>> at(int i) {
        return calendar.one(i)
                .map(from ->
                        doubled(from)
                                .or(() -> stretch(i, from))
                                .orElseGet(() -> inSharedYear(from, LIST)));
    }

    /// In `July and August 1970` both are of that year.
    private Read<Sense> inSharedYear(Read<Sense> date, int further) {
        boolean list = t.isAny(date.next(), AND, OR) || t.isMark(date.next(), ',');
        int at = t.isMark(date.next(), ',') && t.isAny(date.next() + 1, AND, OR) ? 2 : 1;
        int next = date.next() + at;
        boolean open = year(date.what()).filter(year -> !year.isTold()).isPresent();
        if (further == 0 || !list || !t.isNear(next) || !open || !hasYearAhead(next)) return date;
        return calendar.one(next)
                .flatMap(read -> year(inSharedYear(read, further - 1).what()))
                .filter(year -> year.form() == Form.FULL)
                .map(year -> date.as(sense -> in(year, sense)))
                .orElse(date);
    }

    private boolean hasYearAhead(int i) {
        for (int term = i; term < i + AHEAD && t.isNear(term); term++)
            if (t.terms().digits(term) == 4) return true;
        return false;
    }

    private static Optional<Year> year(Sense sense) {
        return switch (sense) {
            case Sense.Day day -> Optional.of(day.year());
            case Sense.MonthOf month -> Optional.of(month.year());
            default -> Optional.empty();
        };
    }

    private static Sense in(Year year, Sense sense) {
        return switch (sense) {
            case Sense.Day day -> new Sense.Day(year, day.month(), day.day());
            case Sense.MonthOf month -> new Sense.MonthOf(year, month.month());
            default -> sense;
        };
    }

    // From one date to another

    /// The second end of a stretch that goes beyond a month.
    private Optional<Read<Sense>> stretch(int i, Read<Sense> from) {
        int link = from.next();
        boolean word = t.is(link, TO) || (t.is(link, AND) && t.isBehindBetween(i));
        boolean linked = t.isJoint(link) || (word && t.isNear(link));
        if (!linked || !t.isNear(link + 1) || clocks.at(link + 1).isPresent())
            return Optional.empty();
        return end(link + 1)
                .flatMap(to ->
                        joined(from.what(), to.what()).map(sense -> new Read<>(sense, to.next())));
    }

    private Optional<Read<Sense>> end(int i) {
        int day = t.is(i, THE) && t.isOrdinal(i + 1) ? i + 1 : i;
        Optional<Read<Sense>> date =
                t.is(i, MONTH) ? calendar.monthFirst(i) : calendar.dayFirst(day);
        return date.or(() -> calendar.month(i).map(read -> read.as(Sense.class::cast)));
    }

    /// `24 October/6 November 1917`, `25 October (7 November) 1917`, `7 November/25 October 1917`.
    private Optional<Read<Sense>> doubled(Read<Sense> from) {
        int mark = from.next();
        boolean bracket = t.isMark(mark, '(');
        if (!(from.what() instanceof Sense.Day first) || (!bracket && !t.isMark(mark, '/')))
            return Optional.empty();
        return end(mark + 1)
                .filter(to -> !bracket || t.isMark(to.next(), ')'))
                .flatMap(to ->
                        to.what() instanceof Sense.Day second
                                ? doubled(first, second, bracket ? to.next() + 1 : to.next())
                                : Optional.empty());
    }

    /// @param next behind both, where their year may stand
    private Optional<Read<Sense>> doubled(Sense.Day first, Sense.Day second, int next) {
        boolean modernFirst = isSameDay(second, first);
        if (!modernFirst && !isSameDay(first, second)) return Optional.empty();
        Read<Year> behind =
                second.year().isTold() ? new Read<>(second.year(), next) : years.behind(next);
        Year told = behind.what().isTold() ? behind.what() : first.year();
        Sense.Day old = modernFirst ? second : first;
        Sense.Day modern = modernFirst ? first : second;
        return Read.of(
                new Sense.DoubleDate(
                        new Sense.Day(told, old.month(), old.day()),
                        new Sense.Day(told, modern.month(), modern.day())),
                behind.next());
    }

    /// As the calendars are ten to thirteen days apart, the second day may be early in the next
    /// month.
    private static boolean isSameDay(Sense.Day old, Sense.Day modern) {
        boolean sameMonth = old.month() == modern.month();
        int length = sameMonth ? 0 : Month.of(old.month()).maxLength();
        int between = modern.day() + length - old.day();
        boolean months = sameMonth || old.month() % 12 + 1 == modern.month();
        return months && between >= 10 && between <= 14;
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
