package org.postil.recognition.date.grammar;

import static org.postil.recognition.date.term.DateWord.AFTER;
import static org.postil.recognition.date.term.DateWord.FROM;
import static org.postil.recognition.date.term.DateWord.HALF_DAY;
import static org.postil.recognition.date.term.DateWord.IN;
import static org.postil.recognition.date.term.DateWord.OF;
import static org.postil.recognition.date.term.DateWord.ON;
import static org.postil.recognition.date.term.DateWord.UP_TO;

import java.util.Optional;
import org.postil.recognition.date.grammar.clock.Clocks;
import org.postil.recognition.date.grammar.year.WholeYears;
import org.postil.recognition.date.sense.Clock;
import org.postil.recognition.date.sense.Clock.Half;
import org.postil.recognition.date.sense.Phrase;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.sense.Year;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.date.term.Years;
import org.postil.recognition.word.Read;

/// Reads dates whose year stands first: `1946, April 3`, and the stamps of message centres, which
/// have the half of the day before the hour: `1946 APR 5 PM 6 38`.
final class YearFirst {

    private final DateTerms t;
    private final Clocks clocks;
    private final CalendarDates calendar;
    private final Years years;

    YearFirst(DateTerms terms, Clocks clocks, CalendarDates calendar) {
        t = terms;
        this.clocks = clocks;
        this.calendar = calendar;
        years = new Years(terms);
    }

    Optional<Read<Phrase>> at(int i) {
        if (!t.terms().isNumber(i) || !t.isFree(i)) return Optional.empty();
        return t.fourDigits(i)
                .filter(year -> year.what() >= WholeYears.EARLIEST)
                .map(year -> years.marked(year.as(Year::full)))
                .flatMap(year ->
                        stamp(year)
                                .or(() ->
                                        mayOpen(i)
                                                ? day(year.what(), t.past(year.next(), ','))
                                                : Optional.empty()));
    }

    private Optional<Read<Phrase>> stamp(Read<Year> year) {
        int day = year.next() + 1;
        int half = day + 1;
        int hour = half + 1;
        int minute = t.past(hour + 1, ':');
        boolean form =
                t.isOnLine(year.next())
                        && isShort(day)
                        && t.is(half, HALF_DAY)
                        && t.isOnLine(half)
                        && isShort(hour)
                        && isShort(minute)
                        && t.terms().number(hour) <= 12
                        && t.terms().number(minute) < 60;
        if (!form) return Optional.empty();
        Half told = t.value(half, HALF_DAY) == 0 ? Half.MORNING : Half.AFTERNOON;
        Clock time = Clock.of(t.terms().number(hour), t.terms().number(minute), told);
        return t.month(year.next(), true)
                .flatMap(month ->
                        t.day(day)
                                .map(read -> new Sense.Day(year.what(), month.what(), read.what())))
                .map(read -> new Read<>(Phrase.of(read).at(time), minute + 1));
    }

    private boolean isShort(int i) {
        return t.isOnLine(i) && t.terms().digits(i) > 0 && t.terms().digits(i) < 3;
    }

    private boolean mayOpen(int i) {
        boolean mark = !t.terms().isWord(i - 1) && !t.terms().isNumber(i - 1);
        boolean list = t.terms().isMark(i - 1, ',') || t.terms().isMark(i - 1, ';');
        return !t.isOnLine(i) || (mark && !list) || t.isAny(i - 1, ON, OF, IN, FROM, UP_TO, AFTER);
    }

    /// Within a sentence, and with a time, it is the number of a telegram.
    private Optional<Read<Phrase>> day(Year year, int i) {
        if (!t.isOnLine(i)) return Optional.empty();
        return calendar.one(i)
                .filter(read -> clocks.at(behindMark(read.next())).isEmpty())
                .flatMap(read ->
                        read.what() instanceof Sense.Day day && !day.year().isTold()
                                ? Read.of(
                                        Phrase.of(new Sense.Day(year, day.month(), day.day())),
                                        read.next())
                                : Optional.empty());
    }

    private int behindMark(int i) {
        return t.isDash(i) ? i + 1 : t.past(i, ',');
    }
}
