package org.postil.recognition.date.grammar;

import static org.postil.recognition.date.term.DateWord.STYLE;
import static org.postil.recognition.date.term.DateWord.THE;

import java.util.Optional;
import org.postil.recognition.date.sense.Phrase;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.sense.Year;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.date.term.DateWord;
import org.postil.recognition.word.Read;

/// Reads what may stand behind a day and names no other: the day of the week, the calendar.
final class AppendedWords {

    /// By so many years at most an editor corrects one.
    private static final int MOST_CORRECTED = 10;

    private final DateTerms t;
    private final Weekdays weekdays;

    AppendedWords(DateTerms terms, Weekdays weekdays) {
        t = terms;
        this.weekdays = weekdays;
    }

    /// `1924 [1925]`: what an editor corrects is kept beside what he puts. A number far from the
    /// year is that of a telegram: `April 5, 1946 [1053]`.
    Read<Phrase> withYear(Read<Phrase> date) {
        int bracket = date.next();
        if (!t.isMark(bracket, '[') || t.isTight(bracket)) return date;
        return t.fourDigits(bracket + 1)
                .filter(year -> t.isMark(t.past(year.next(), '?'), ']'))
                .flatMap(year ->
                        in(Year.full(year.what()), date.what().sense())
                                .filter(other -> !other.equals(date.what().sense()))
                                .map(other ->
                                        new Read<>(
                                                date.what().on(either(date.what().sense(), other)),
                                                t.past(year.next(), '?') + 1)))
                .orElse(date);
    }

    private static Sense either(Sense one, Sense other) {
        return new Sense.Either(one, other);
    }

    private static Optional<Sense> in(Year year, Sense sense) {
        return switch (sense) {
            case Sense.WholeYear told when isNear(told.year(), year) ->
                    Optional.of(new Sense.WholeYear(year));
            case Sense.MonthOf told when isNear(told.year(), year) ->
                    Optional.of(new Sense.MonthOf(year, told.month()));
            case Sense.Day told when isNear(told.year(), year) ->
                    Optional.of(new Sense.Day(year, told.month(), told.day()));
            default -> Optional.empty();
        };
    }

    private static boolean isNear(Year told, Year other) {
        return told.form() == Year.Form.FULL
                && Math.abs(told.number() - other.number()) <= MOST_CORRECTED;
    }

    /// `O.S.`
    Read<Phrase> withStyle(Read<Phrase> date) {
        int at = t.past(date.next(), ',');
        boolean bracket = t.isMark(date.next(), '(');
        int style = bracket ? date.next() + 1 : at;
        if (!t.is(style, STYLE) || !t.isNear(style)) return date;
        int next = bracket ? t.past(style + 1, ')') : style + 1;
        boolean old = t.value(style, STYLE) == 1 && date.what().sense() instanceof Sense.Day;
        return old
                ? new Read<>(
                        date.what().on(new Sense.OldStyle((Sense.Day) date.what().sense())), next)
                : new Read<>(date.what(), next);
    }

    /// `April 5, 1946 (Friday)`, `5 April, Friday`.
    Read<Phrase> withWeekday(Read<Phrase> date) {
        int mark = date.next();
        boolean bracket = t.isMark(mark, '(');
        if (!date.what().sense().isExactDay() || (!bracket && !t.isMark(mark, ','))) return date;
        return weekdays.named(mark + 1)
                .filter(next -> bracket ? t.isMark(next, ')') : isNoOtherDay(next))
                .map(next -> new Read<>(date.what(), bracket ? next + 1 : next))
                .orElse(date);
    }

    /// False where what follows a weekday makes another day of it: `April 5, Saturday, April 6`.
    private boolean isNoOtherDay(int i) {
        int next = t.past(i, ',');
        boolean day = t.terms().isNumber(next) || t.isAny(next, DateWord.MONTH, THE);
        return !t.isNear(i) || !(day || t.isAny(next, DateWord.LAST, DateWord.NEXT));
    }
}
