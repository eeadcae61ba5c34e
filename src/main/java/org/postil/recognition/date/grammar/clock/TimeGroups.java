package org.postil.recognition.date.grammar.clock;

import java.util.Locale;
import java.util.Optional;
import org.postil.recognition.date.sense.Clock;
import org.postil.recognition.date.sense.Clock.Half;
import org.postil.recognition.date.sense.Clock.Zone;
import org.postil.recognition.date.sense.Phrase;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.sense.Unit;
import org.postil.recognition.date.sense.Year;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.date.term.Years;
import org.postil.recognition.word.Read;

/// Reads the groups of telegrams, in which day, hour and minute stand together: `060355Z APR 46`,
/// and the same time by another clock that may stand beside it in brackets: `(1055 PM EST)`.
///
/// A `Z` that a scanner read as a 2 (`0603552`) is believed only where the time beside it is the
/// same moment.
public final class TimeGroups {

    private static final int DAY = 24 * 60;

    /// The letters of the zones, but for Z; J is no zone.
    private static final String ZONES = "abcdefghiklmnopqrstuvwxy";

    private static final Zone ZULU = new Zone("Z", 0);

    private final DateTerms t;
    private final Clocks clocks;
    private final Years years;

    public TimeGroups(DateTerms terms, Clocks clocks) {
        t = terms;
        this.clocks = clocks;
        years = new Years(terms);
    }

    /// The group that begins with this term.
    public Optional<Read<Phrase>> at(int i) {
        if (t.terms().isNumber(i) && !t.isFree(i)) return Optional.empty();
        return whole(i).or(() -> damaged(i)).or(() -> beside(i));
    }

    private Optional<Read<Phrase>> whole(int i) {
        if (t.terms().digits(i) != 6) return Optional.empty();
        return zone(i + 1)
                .flatMap(zone -> clock(t.terms().number(i)).map(clock -> dated(i, clock.in(zone))));
    }

    /// The letter behind a group. Any but Z needs a month behind it, as it may mean anything else.
    private Optional<Zone> zone(int i) {
        if (t.isZulu(i)) return Optional.of(ZULU);
        String letter = t.terms().word(i);
        boolean form = letter.length() == 1 && t.isTight(i) && t.terms().isCapital(i);
        int place = form ? ZONES.indexOf(letter) : -1;
        return place >= 0 && t.isOnLine(i + 1) && t.month(i + 1, true).isPresent()
                ? Optional.of(new Zone(letter.toUpperCase(Locale.ROOT), hours(place) * 60))
                : Optional.empty();
    }

    /// From A, an hour ahead of Greenwich, to M; from N, an hour behind it, to Y.
    private static int hours(int place) {
        return place < 12 ? place + 1 : 11 - place;
    }

    private Read<Phrase> dated(int i, Clock clock) {
        int day = t.terms().number(i) / 10_000;
        Optional<Read<Integer>> month = t.isOnLine(i + 2) ? t.month(i + 2, true) : Optional.empty();
        if (month.isEmpty())
            return new Read<>(Phrase.of(new Sense.DayOfMonth(day, 0)).at(clock), i + 2);
        Read<Year> year = year(month.get().next());
        return new Read<>(
                Phrase.of(new Sense.Day(year.what(), month.get().what(), day)).at(clock),
                year.next());
    }

    private Read<Year> year(int i) {
        Read<Year> full = years.behind(i);
        return full.what().isTold() || !t.isNear(i) ? full : t.twoDigits(i).orElse(full);
    }

    /// The time in a group of six digits that has a day before it.
    private static Optional<Clock> clock(int number) {
        int day = number / 10_000;
        int hour = number / 100 % 100;
        boolean sound = day >= 1 && day <= 31 && hour < 24 && number % 100 < 60;
        return sound
                ? Optional.of(Clock.of(hour, number % 100, Half.NONE).in(ZULU))
                : Optional.empty();
    }

    // A damaged group, and the time beside a group

    private Optional<Read<Phrase>> damaged(int i) {
        boolean form = t.terms().digits(i) == 7 && t.terms().number(i) % 10 == 2;
        if (!form || !t.isMark(i + 1, '(')) return Optional.empty();
        int number = t.terms().number(i) / 10;
        Optional<Clock> clock = clock(number).filter(group -> shift(group, i + 2).isPresent());
        String readAs = String.format(Locale.ROOT, "%06dZ", number);
        return clock.map(group ->
                new Read<>(
                        Phrase.of(
                                        new Sense.Damaged(
                                                new Sense.DayOfMonth(number / 10_000, 0), readAs))
                                .at(group),
                        i + 1));
    }

    /// By how many days the time that begins here is away from the group, if it is the same moment.
    private Optional<Integer> shift(Clock group, int i) {
        return clocks.at(i)
                .filter(time -> time.what().zone().offset() != Zone.UNKNOWN)
                .flatMap(time -> {
                    int there = group.minutes().orElseThrow() + time.what().zone().offset();
                    boolean same =
                            time.what().minutes().equals(Optional.of(Math.floorMod(there, DAY)));
                    return same ? Optional.of(Math.floorDiv(there, DAY)) : Optional.empty();
                });
    }

    private Optional<Read<Phrase>> beside(int i) {
        if (!t.terms().isMark(i - 1, '(')) return Optional.empty();
        int group = t.terms().word(i - 2).equals("z") ? i - 3 : i - 2;
        int digits = t.terms().digits(group);
        if (digits != 6 && digits != 7) return Optional.empty();
        int number = digits == 7 ? t.terms().number(group) / 10 : t.terms().number(group);
        return clock(number)
                .flatMap(clock -> shift(clock, i))
                .flatMap(days ->
                        clocks.at(i)
                                .map(time ->
                                        time.as(told ->
                                                Phrase.of(
                                                                new Sense.Away(
                                                                        Sense.From.NAMED,
                                                                        days,
                                                                        Unit.DAY,
                                                                        false))
                                                        .at(told))));
    }
}
