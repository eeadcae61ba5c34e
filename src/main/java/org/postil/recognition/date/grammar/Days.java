package org.postil.recognition.date.grammar;

import static org.postil.recognition.date.term.DateWord.AND;
import static org.postil.recognition.date.term.DateWord.MEASURE;
import static org.postil.recognition.date.term.DateWord.MONTH;
import static org.postil.recognition.date.term.DateWord.MONTH_SHIFT;
import static org.postil.recognition.date.term.DateWord.OF;
import static org.postil.recognition.date.term.DateWord.OR;
import static org.postil.recognition.date.term.DateWord.THE;
import static org.postil.recognition.date.term.DateWord.TO;
import static org.postil.recognition.date.term.DateWord.UNIT;
import static org.postil.recognition.date.term.DateWord.UNITS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.postil.recognition.date.grammar.clock.Clocks;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.sense.Year;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.word.Read;

/// Reads the days of one month: `5`, `22-26`, `5/6`, `the 3rd to the 5th`, `15 and 17`, `23 or 24`,
/// `27 [26]`.
final class Days {

    private static final int MOST = 8;

    private final DateTerms t;
    private final Clocks clocks;

    Days(DateTerms terms, Clocks clocks) {
        t = terms;
        this.clocks = clocks;
    }

    /// How the days are told.
    enum Link {
        ONE,
        ALL,
        STRETCH,
        EITHER,
        /// One day by both calendars: `10/22`.
        DOUBLE
    }

    /// @param numbers one day, or more in rising order
    record Told(Link link, List<Integer> numbers) {

        Sense in(Year year, int month) {
            if (link == Link.DOUBLE)
                return new Sense.DoubleDate(
                        new Sense.Day(year, month, numbers.getFirst()),
                        new Sense.Day(year, month, numbers.getLast()));
            return each(day -> new Sense.Day(year, month, day));
        }

        /// The same days, each by itself told so.
        Sense each(IntFunction<Sense> sense) {
            List<Sense> days = numbers.stream().map(sense::apply).toList();
            return switch (link) {
                case ONE -> days.getFirst();
                case ALL -> new Sense.Several(days);
                case STRETCH -> new Sense.Stretch(days.getFirst(), days.getLast());
                case EITHER -> new Sense.Either(days.getFirst(), days.getLast());
                case DOUBLE -> days.getLast();
            };
        }
    }

    Optional<Read<Told>> at(int i) {
        return t.day(i)
                .map(first ->
                        corrected(first)
                                .or(() -> doubled(first))
                                .or(() -> stretch(first))
                                .or(() -> list(first, t.isBehindBetween(i)))
                                .orElse(first.as(day -> new Told(Link.ONE, List.of(day)))));
    }

    /// What an editor puts behind a day in brackets, with a space before: `[26]`, `[15?]`. Without
    /// a space it is the mark of a note.
    private Optional<Read<Told>> corrected(Read<Integer> first) {
        int bracket = first.next();
        if (!t.isMark(bracket, '[')) return Optional.empty();
        return t.day(bracket + 1)
                .filter(day -> !t.isTight(bracket) || t.isMark(day.next(), '?'))
                .filter(day -> t.isMark(t.past(day.next(), '?'), ']'))
                .filter(day -> !day.what().equals(first.what()))
                .map(day -> {
                    int low = Math.min(day.what(), first.what());
                    int high = Math.max(day.what(), first.what());
                    return new Read<>(
                            new Told(Link.EITHER, List.of(low, high)), t.past(day.next(), '?') + 1);
                });
    }

    /// `10/22`, `5 (17)`: ten to thirteen days apart, as the calendars are.
    private Optional<Read<Told>> doubled(Read<Integer> first) {
        int mark = first.next();
        boolean bracket = t.isMark(mark, '(');
        if (!bracket && !(t.isMark(mark, '/') && t.isTight(mark) && t.isTight(mark + 1)))
            return Optional.empty();
        return t.day(mark + 1)
                .filter(day -> !bracket || t.isMark(day.next(), ')'))
                .filter(day -> day.what() - first.what() >= 10 && day.what() - first.what() <= 13)
                .map(day ->
                        new Read<>(
                                new Told(Link.DOUBLE, List.of(first.what(), day.what())),
                                bracket ? day.next() + 1 : day.next()));
    }

    private Optional<Read<Told>> stretch(Read<Integer> first) {
        int link = first.next();
        boolean slash = t.isMark(link, '/') && t.isTight(link) && t.isTight(link + 1);
        if (!t.isDash(link) && !slash && !(t.is(link, TO) && t.isNear(link)))
            return Optional.empty();
        return next(link + 1, first.what())
                .filter(day -> !slash || day.what() == first.what() + 1)
                .map(day ->
                        new Read<>(
                                new Told(Link.STRETCH, List.of(first.what(), day.what())),
                                day.next()));
    }

    /// Days with commas, where the last has an "and" or "or" before it. Two of which something is
    /// between are a stretch.
    private Optional<Read<Told>> list(Read<Integer> first, boolean between) {
        var days = new ArrayList<Integer>(List.of(first.what()));
        int at = first.next();
        while (days.size() < MOST) {
            int word = t.past(at, ',');
            boolean last = t.isAny(word, AND, OR) && t.isNear(word);
            if (word == at && !last) return Optional.empty();
            Optional<Read<Integer>> day = next(last ? word + 1 : word, days.getLast());
            if (day.isEmpty()) return Optional.empty();
            days.add(day.get().what());
            at = day.get().next();
            if (last) return Read.of(new Told(link(word, days.size(), between), days), at);
        }
        return Optional.empty();
    }

    private Link link(int word, int days, boolean between) {
        if (days > 2) return Link.ALL;
        if (t.is(word, OR)) return Link.EITHER;
        return between ? Link.STRETCH : Link.ALL;
    }

    /// A later day that goes on with what was begun: no time, no number of something else.
    private Optional<Read<Integer>> next(int i, int before) {
        int number = t.past(i, THE);
        if (!t.isNear(i) || !t.isNear(number)) return Optional.empty();
        return t.day(number)
                .filter(day -> number == i || (t.isOrdinal(number) && isDayOnly(day.next())))
                .filter(day -> day.what() > before)
                .filter(day -> clocks.at(number).isEmpty())
                .filter(day -> !t.isAny(day.next(), MEASURE, UNIT, UNITS))
                .filter(day -> !(t.isMark(day.next(), ',') && t.is(day.next() + 1, MONTH)));
    }

    /// True where no noun but a month follows: `to the 5th of April`, not `to the 5th Army`.
    private boolean isDayOnly(int next) {
        return t.isNoNoun(next) || t.isAny(next, MONTH, MONTH_SHIFT, OF);
    }
}
