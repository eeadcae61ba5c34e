package org.postil.recognition.date.grammar;

import static org.postil.recognition.date.term.DateWord.FEW;
import static org.postil.recognition.date.term.DateWord.HALF;
import static org.postil.recognition.date.term.DateWord.IN;
import static org.postil.recognition.date.term.DateWord.LAST;
import static org.postil.recognition.date.term.DateWord.MONTH;
import static org.postil.recognition.date.term.DateWord.NEXT;
import static org.postil.recognition.date.term.DateWord.OF;
import static org.postil.recognition.date.term.DateWord.ON;
import static org.postil.recognition.date.term.DateWord.ORDINAL;
import static org.postil.recognition.date.term.DateWord.PORTION;
import static org.postil.recognition.date.term.DateWord.THE;
import static org.postil.recognition.date.term.DateWord.THIS;
import static org.postil.recognition.date.term.DateWord.UNIT;
import static org.postil.recognition.date.term.DateWord.UNITS;
import static org.postil.recognition.date.term.DateWord.WEEKDAY;
import static org.postil.recognition.date.term.DateWord.WEEK_EDGE;

import java.util.Optional;
import org.postil.recognition.date.grammar.year.PartsOfYear;
import org.postil.recognition.date.grammar.year.YearGroups;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.sense.Unit;
import org.postil.recognition.date.sense.Year;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.date.term.Years;
import org.postil.recognition.word.Read;

/// Reads what is longer than a month ([PartsOfYear], [YearGroups]), and parts of such a time, of a
/// year or of a month, that have no sharp ends: `mid-April`, `early in 1946`, `the end of June`,
/// `the last week of May`.
final class Periods {

    /// Above it are nouns, behind which stands "of": the end of June.
    private static final int NOUN = 10;

    private final DateTerms t;
    private final Years years;
    private final CalendarDates calendar;
    private final PartsOfYear parts;
    private final YearGroups groups;

    Periods(DateTerms terms, CalendarDates calendar) {
        t = terms;
        years = new Years(terms);
        this.calendar = calendar;
        parts = new PartsOfYear(terms);
        groups = new YearGroups(terms);
    }

    Optional<Read<Sense>> at(int i) {
        int word = t.is(i, THE) ? i + 1 : i;
        if (word > i && !t.isNear(word)) return Optional.empty();
        return weekOf(word)
                .or(() -> portion(word))
                .or(() -> parts.at(word))
                .or(() -> numbered(word))
                .or(() -> groups.at(word, i < word));
    }

    /// `the week of April 8`, `the week ending April 13`.
    private Optional<Read<Sense>> weekOf(int i) {
        int joint = i + 1;
        boolean form =
                t.is(i, UNIT)
                        && Unit.numbered(t.value(i, UNIT)) == Unit.WEEK
                        && t.isNear(joint)
                        && (t.is(joint, OF) || t.is(joint, WEEK_EDGE));
        if (!form) return Optional.empty();
        int edge = t.value(joint, WEEK_EDGE);
        int on = edge == 0 ? joint + 1 : t.past(joint + 1, ON);
        int at = t.is(on, WEEKDAY) ? t.past(on + 1, ',') : on;
        return calendar.one(at)
                .filter(day -> day.what() instanceof Sense.Day)
                .map(day -> day.as(told -> new Sense.WeekOf(told, edge)));
    }

    // "mid-April", "early in 1946", "the end of June"

    private Optional<Read<Sense>> portion(int i) {
        if (!t.is(i, PORTION)) return Optional.empty();
        int at = t.value(i, PORTION) < NOUN ? t.past(t.past(i + 1, IN), OF) : t.past(i + 1, OF);
        if (t.isDash(at) && t.isTight(at)) at++;
        boolean told = at > i + 1 || t.value(i, PORTION) <= NOUN || !t.isLatin(i);
        at = t.past(at, THE);
        if (!t.isNear(at) || !told) return Optional.empty();
        return whole(at);
    }

    // "the last week of May", "the first ten days of April", "the second half of June"

    private Optional<Read<Sense>> numbered(int i) {
        if (!t.isAny(i, ORDINAL, LAST) && t.value(i, HALF) == 0) return Optional.empty();
        int noun = t.is(i, HALF) ? i : counted(i + 1);
        if (!t.isNear(noun) || !t.isAny(noun, UNIT, UNITS, HALF, WEEKDAY)) return Optional.empty();
        int joint = t.past(t.past(noun + 1, OF), IN);
        int at = t.past(joint, THE);
        boolean told = t.isNear(at) && (joint > noun + 1 || !t.isLatin(noun) || t.is(at, MONTH));
        if (!told) return Optional.empty();
        return t.is(noun, WEEKDAY) ? weekday(i, noun, at) : whole(at);
    }

    /// `the last Thursday of April`.
    private Optional<Read<Sense>> weekday(int i, int noun, int at) {
        int number = t.is(i, LAST) ? -1 : t.value(i, ORDINAL);
        return calendar.month(at)
                .map(read ->
                        read.as(month ->
                                new Sense.WeekdayOf(number, t.value(noun, WEEKDAY) % 10, month)));
    }

    /// Behind the number of units, where one stands here.
    private int counted(int i) {
        if (t.is(i, FEW)) return i + 1;
        return t.amount(i).filter(read -> t.is(read.next(), UNITS)).map(Read::next).orElse(i);
    }

    /// A month or something longer, whose part is told.
    private Optional<Read<Sense>> whole(int i) {
        return parts.at(i)
                .or(() -> groups.at(i, true))
                .or(() -> year(i))
                .or(() -> calendar.month(i).map(read -> read.as(Sense.class::cast)))
                .or(() -> relativeUnit(i));
    }

    private Optional<Read<Sense>> year(int i) {
        return t.fourDigits(i)
                .map(read -> years.marked(read.as(Year::full)).as(Sense.WholeYear::new));
    }

    /// `this year`, `last month`, `the month`.
    private Optional<Read<Sense>> relativeUnit(int i) {
        int unit = t.value(i + 1, UNIT);
        boolean form = t.isAny(i, LAST, NEXT, THIS) && t.isNear(i + 1) && unit >= 2 && unit <= 5;
        int amount = t.is(i, THIS) ? 0 : t.is(i, LAST) ? -1 : 1;
        if (t.is(i - 1, THE) && t.isNear(i) && (t.value(i, UNIT) == 4 || t.value(i, UNIT) == 5))
            return Read.of(
                    new Sense.UnitAway(Sense.From.NAMED, 0, Unit.numbered(t.value(i, UNIT))),
                    i + 1);
        return form
                ? Read.of(
                        new Sense.UnitAway(Sense.From.WRITING, amount, Unit.numbered(unit)), i + 2)
                : Optional.empty();
    }
}
