package org.postil.recognition.date.grammar.clock;

import static org.postil.recognition.date.term.DateWord.AT;
import static org.postil.recognition.date.term.DateWord.CARDINAL;
import static org.postil.recognition.date.term.DateWord.HALF_DAY;
import static org.postil.recognition.date.term.DateWord.HALF_PAST;
import static org.postil.recognition.date.term.DateWord.HOURS;
import static org.postil.recognition.date.term.DateWord.IN;
import static org.postil.recognition.date.term.DateWord.MINUTES;
import static org.postil.recognition.date.term.DateWord.MINUTES_PAST;
import static org.postil.recognition.date.term.DateWord.NOON;
import static org.postil.recognition.date.term.DateWord.OCLOCK;
import static org.postil.recognition.date.term.DateWord.PART;
import static org.postil.recognition.date.term.DateWord.TO;
import static org.postil.recognition.date.term.DateWord.UP_TO;

import java.util.Optional;
import org.postil.recognition.date.sense.Clock;
import org.postil.recognition.date.sense.Clock.Half;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.date.term.DateWord;
import org.postil.recognition.word.Read;

/// Reads times of day: `6 p.m.`, `1.11 p. m.`, `1055 PM EST`, `0021Z`, `9 o'clock`, `noon`, and
/// stretches of time: `9:55–10:40 a.m.`, `10 p.m. until midnight`.
public final class Clocks {

    private final DateTerms t;
    private final Zones zones;

    public Clocks(DateTerms terms) {
        t = terms;
        zones = new Zones(terms);
    }

    /// A time, or a stretch of time, that begins with this term.
    public Optional<Read<Clock>> at(int i) {
        return stretch(i).or(() -> told(i)).map(zones::behind);
    }

    /// A time that says by itself which it is.
    private Optional<Read<Clock>> told(int i) {
        if (t.is(i, NOON)) return noon(i);
        if (t.is(i, HALF_PAST)) return halfPast(i);
        Optional<Read<Clock>> counted = minutesPast(i);
        if (counted.isPresent()) return counted;
        if (t.is(i, CARDINAL)) return inWords(i);
        return bare(i).flatMap(time -> halfDay(time).or(() -> twentyFour(i, time)));
    }

    /// `two p.m.`, `nine o'clock`.
    private Optional<Read<Clock>> inWords(int i) {
        Clock hour = Clock.of(t.value(i, CARDINAL), 0, Half.UNTOLD);
        return halfDay(new Read<>(hour, i + 1)).or(() -> oClock(hour.hour(), 0, i + 1));
    }

    /// A day has two midnights, and which of them a clerk meant nobody can say. The first is taken,
    /// as the editors of printed documents do (`April 5, 1946—midnight` is `1946-04-05T00:00:00`):
    /// so the day stays the one that the words name. `24:00` would be a moment of the next day (ISO
    /// 8601 of 2004 has the two as one moment, that of 2019 has no 24:00 at all), and whatever
    /// sorts or shows it would show that day. Where the words speak of the night, its midnight is
    /// that of the next day.
    private Optional<Read<Clock>> noon(int i) {
        int hour = t.value(i, NOON);
        return Read.of(Clock.of(hour == 24 ? 0 : 12, 0, Half.NONE), i + 1);
    }

    private Optional<Read<Clock>> halfPast(int i) {
        return fromHour(t.value(i, HALF_PAST), i + 1);
    }

    /// `22 minutes past 7`, `ten past nine`, `five minutes to six p.m.`
    private Optional<Read<Clock>> minutesPast(int i) {
        if (!t.terms().isNumber(i) && !t.is(i, CARDINAL)) return Optional.empty();
        return t.amount(i)
                .filter(read -> read.what() < 60 && t.isOnLine(read.next()))
                .filter(read -> t.is(read.next(), MINUTES_PAST))
                .flatMap(read ->
                        fromHour(
                                read.what() * t.value(read.next(), MINUTES_PAST), read.next() + 1));
    }

    /// So many minutes behind, or before, the hour that stands here.
    private Optional<Read<Clock>> fromHour(int minutes, int i) {
        Optional<Read<Integer>> hour =
                t.isNear(i)
                        ? t.amount(i).filter(read -> read.what() >= 1 && read.what() <= 12)
                        : Optional.empty();
        return hour.map(read -> {
            int hours = minutes < 0 ? (read.what() + 10) % 12 + 1 : read.what();
            Clock time = Clock.of(hours, Math.floorMod(minutes, 60), Half.UNTOLD);
            int next = t.isNear(read.next()) ? t.past(read.next(), OCLOCK) : read.next();
            return halfDay(new Read<>(time, next)).orElse(new Read<>(time, next));
        });
    }

    /// A time that other words must complete: `at 8.30`.
    public Optional<Read<Clock>> incomplete(int i) {
        return bare(i).filter(read -> read.next() > i + 1);
    }

    /// An hour that only the part of its day completes: `at 11`, `at eight`. No noun follows of
    /// which there may be so many.
    public Optional<Read<Clock>> hour(int i) {
        boolean number = t.terms().digits(i) > 0 && t.terms().digits(i) < 3;
        int hour = number ? t.terms().number(i) : t.value(i, CARDINAL);
        boolean glued = number && t.isTight(i + 1) && !isEndOfClause(i + 1);
        return hour < 1 || hour > 12 || glued
                ? Optional.empty()
                : Read.of(Clock.of(hour, 0, Half.UNTOLD), i + 1);
    }

    private boolean isEndOfClause(int i) {
        return t.isMark(i, '.') || t.isMark(i, ',') || t.isMark(i, ';') || t.isMark(i, ')');
    }

    /// A stretch of time, whose first end may be bare: `3:30–4 p.m.`
    private Optional<Read<Clock>> stretch(int i) {
        Optional<Read<Clock>> from = told(i).or(() -> bare(i));
        int to = from.map(read -> connector(read.next())).orElse(-1);
        if (to < 0) return Optional.empty();
        Optional<Read<Clock>> end =
                told(to).or(() ->
                        from.filter(read -> isExact(i))
                                .flatMap(read -> bare(to))
                                .filter(read -> isExact(to)));
        return end.map(
                read -> new Read<>(joined(from.orElseThrow().what(), read.what()), read.next()));
    }

    private int connector(int i) {
        boolean word = t.isAny(i, TO, UP_TO) || t.is(i, DateWord.AND);
        if (!t.isNear(i) || !(t.isDash(i) || word)) return -1;
        return t.isNear(i + 1) ? i + 1 : -1;
    }

    /// True for `6:30`.
    private boolean isExact(int i) {
        return t.terms().isMark(i + 1, ':') && t.isTight(i + 1);
    }

    /// The first time has the half of the day of the second, unless it would come after it.
    private static Clock joined(Clock from, Clock to) {
        if (from.half() != Half.UNTOLD || to.half() == Half.UNTOLD) return from.until(to);
        if (to.half() == Half.NONE)
            return from.with(to.hour() == 12 && from.hour() < 12 ? Half.MORNING : Half.AFTERNOON)
                    .until(to);
        boolean later = from.hour() % 12 > to.hour() % 12;
        Half other = to.half() == Half.MORNING ? Half.AFTERNOON : Half.MORNING;
        return from.with(later ? other : to.half()).until(to);
    }

    /// `6`, `6:30`, `6.30`, `1055`: a number that may be a time.
    private Optional<Read<Clock>> bare(int i) {
        int number = t.terms().number(i);
        int digits = t.terms().digits(i);
        if (digits == 0 || (digits == 3 && number > 959) || digits > 4) return Optional.empty();
        if (digits > 2) return time(number / 100, number % 100, i + 1);
        boolean colon = t.terms().isMark(i + 1, ':') || t.terms().isMark(i + 1, '.');
        boolean minutes =
                colon && t.isTight(i + 1) && t.isTight(i + 2) && t.terms().digits(i + 2) == 2;
        if (!minutes) return time(number, 0, i + 1);
        int seconds = i + 3;
        boolean more =
                t.terms().isMark(seconds, ':')
                        && t.isTight(seconds)
                        && t.isTight(seconds + 1)
                        && t.terms().digits(seconds + 1) == 2;
        return time(number, t.terms().number(i + 2), more ? seconds + 2 : seconds);
    }

    private static Optional<Read<Clock>> time(int hour, int minute, int next) {
        if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) return Optional.empty();
        return Read.of(
                Clock.of(hour, minute, hour > 12 || hour == 0 ? Half.NONE : Half.UNTOLD), next);
    }

    private Optional<Read<Clock>> halfDay(Read<Clock> time) {
        int next = time.next();
        if (t.is(next, NOON) && t.isOnLine(next)) {
            return time.what().hour() == 12 ? noon(next) : Optional.empty();
        }
        boolean half =
                t.is(next, HALF_DAY)
                        && t.isNear(next)
                        && time.what().hour() <= 12
                        && time.what().hour() > 0;
        if (!half || (t.isTight(next + 1) && t.terms().isWord(next + 1))) return Optional.empty();
        Half told = t.value(next, HALF_DAY) == 0 ? Half.MORNING : Half.AFTERNOON;
        return Read.of(time.what().with(told), next + 1);
    }

    /// `18:30`, `0930`, `2233Z`, `9 o'clock`, `22 ч. 30 м.`
    private Optional<Read<Clock>> twentyFour(int i, Read<Clock> time) {
        int next = time.next();
        int digits = t.terms().digits(i);
        Clock clock = time.what();
        if ((digits == 4 || isExact(i)) && t.isZulu(next))
            return Read.of(clock.with(Half.NONE), next);
        if ((digits == 4 || next > i + 1) && t.is(next, HOURS) && t.isNear(next))
            return Read.of(clock.with(Half.NONE), next + 1);
        if (t.is(next, OCLOCK) && t.isNear(next))
            return oClock(clock.hour(), clock.minute(), next)
                    .map(read -> halfDay(read).orElse(read))
                    .filter(read ->
                            clock.half() == Half.UNTOLD
                                    || t.isAny(i - 1, AT, IN)
                                    || isMinutes(read));
        boolean glued =
                t.isTight(next)
                        && (t.terms().isNumber(next)
                                || t.terms().isWord(next)
                                || t.terms().isMark(next, ':'));
        if (!isExact(i) || next == i + 1 || glued) return Optional.empty();
        boolean padded = digits == 2 && clock.hour() < 10;
        return Read.of(padded ? clock.with(Half.NONE) : clock, next);
    }

    private boolean isMinutes(Read<Clock> time) {
        return t.is(time.next() - 1, MINUTES);
    }

    private Optional<Read<Clock>> oClock(int hour, int minute, int oclock) {
        if (!t.is(oclock, OCLOCK) || !t.isNear(oclock) || hour > 24) return Optional.empty();
        Half half = hour > 12 || hour == 0 ? Half.NONE : Half.UNTOLD;
        int next = oclock + 1;
        boolean minutes =
                t.terms().digits(next) > 0
                        && t.isOnLine(next)
                        && t.is(next + 1, MINUTES)
                        && t.terms().number(next) < 60;
        if (minutes) {
            Half told = t.is(next + 2, PART) ? half : Half.NONE;
            return Read.of(Clock.of(hour, t.terms().number(next), told), next + 2);
        }
        return Read.of(Clock.of(hour, minute, half), next);
    }
}
