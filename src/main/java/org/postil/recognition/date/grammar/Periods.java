package org.postil.recognition.date.grammar;

import static org.postil.recognition.date.term.DateWord.DECADE;
import static org.postil.recognition.date.term.DateWord.HALF;
import static org.postil.recognition.date.term.DateWord.IN;
import static org.postil.recognition.date.term.DateWord.LAST;
import static org.postil.recognition.date.term.DateWord.NEXT;
import static org.postil.recognition.date.term.DateWord.OF;
import static org.postil.recognition.date.term.DateWord.ORDINAL;
import static org.postil.recognition.date.term.DateWord.PLURAL_ENDING;
import static org.postil.recognition.date.term.DateWord.PORTION;
import static org.postil.recognition.date.term.DateWord.QUARTER;
import static org.postil.recognition.date.term.DateWord.SEASON;
import static org.postil.recognition.date.term.DateWord.THE;
import static org.postil.recognition.date.term.DateWord.THIS;
import static org.postil.recognition.date.term.DateWord.UNIT;
import static org.postil.recognition.date.term.DateWord.YEAR_MARK;

import java.util.Optional;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.sense.Unit;
import org.postil.recognition.date.sense.Year;
import org.postil.recognition.date.sense.Year.Form;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.word.Read;

/// Reads what is longer than a month: seasons (`spring 1946`), quarters and halves, decades (`the
/// 1940s`, `the forties`), centuries; and parts of such a time, of a year or of a month, that have
/// no sharp ends (`mid-April`, `early in 1946`, `the end of June`).
final class Periods {

    /// The number of centuries in the lists.
    private static final int CENTURY = 7;

    /// Above it are nouns, behind which stands "of": the end of June.
    private static final int NOUN = 10;

    private final DateTerms t;
    private final Years years;
    private final CalendarDates calendar;

    Periods(DateTerms terms, CalendarDates calendar) {
        t = terms;
        years = new Years(terms);
        this.calendar = calendar;
    }

    Optional<Read<Sense>> at(int i) {
        int word = t.is(i, THE) ? i + 1 : i;
        if (word > i && !t.isNear(word)) return Optional.empty();
        return portion(word)
                .or(() -> season(word))
                .or(() -> fraction(word))
                .or(() -> century(word))
                .or(() -> decade(word, i < word));
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

    /// A month or something longer, whose part is told.
    private Optional<Read<Sense>> whole(int i) {
        Optional<Read<Sense>> longer =
                season(i)
                        .or(() -> decade(i, true))
                        .or(() -> century(i))
                        .or(() ->
                                t.fourDigits(i)
                                        .map(read ->
                                                years.marked(read.as(Year::full))
                                                        .as(Sense.WholeYear::new)));
        return longer.or(() -> calendar.month(i)).or(() -> relativeUnit(i));
    }

    /// `this year`, `last month`.
    private Optional<Read<Sense>> relativeUnit(int i) {
        int unit = t.value(i + 1, UNIT);
        boolean form = t.isAny(i, LAST, NEXT, THIS) && t.isNear(i + 1) && unit >= 2 && unit <= 5;
        int amount = t.is(i, THIS) ? 0 : t.is(i, LAST) ? -1 : 1;
        return form
                ? Read.of(
                        new Sense.UnitAway(Sense.From.WRITING, amount, Unit.numbered(unit)), i + 2)
                : Optional.empty();
    }

    // Seasons, quarters, halves

    private Optional<Read<Sense>> season(int i) {
        boolean relative = t.isAny(i, LAST, NEXT, THIS) && t.isNear(i + 1);
        int at = relative ? i + 1 : i;
        if (!t.is(at, SEASON)) return Optional.empty();
        int code = t.value(at, SEASON);
        if (relative) return Read.of(new Sense.PartOfYear(relative(i), code), at + 1);
        Read<Year> year = years.behind(at + 1);
        return year.what().isTold()
                ? Read.of(new Sense.PartOfYear(year.what(), code), restOfWinter(year))
                : Optional.empty();
    }

    private Year relative(int i) {
        if (t.is(i, THIS)) return new Year(Form.AWAY, 0);
        return new Year(t.is(i, LAST) ? Form.LATEST : Form.COMING, 0);
    }

    /// Behind `-47` in `the winter of 1946-47`.
    private int restOfWinter(Read<Year> year) {
        int link = year.next();
        boolean more = t.isDash(link) || t.isMark(link, '/');
        if (!more || !t.isTight(link) || year.what().form() != Form.FULL) return link;
        return t.lastYear(year.what().number(), link + 1)
                .map(last -> years.marked(last.as(Year::full)).next())
                .orElse(link);
    }

    private Optional<Read<Sense>> fraction(int i) {
        boolean last = t.is(i, LAST);
        int number = t.is(i, ORDINAL) ? t.value(i, ORDINAL) : last ? 0 : -1;
        if (number < 0 || !t.isNear(i + 1) || !t.isAny(i + 1, HALF, QUARTER))
            return Optional.empty();
        boolean half = t.is(i + 1, HALF);
        int parts = half ? 2 : 4;
        int code = (half ? 40 : 33) + (last ? parts : number) - 1;
        Read<Year> year = years.behind(i + 2);
        return year.what().isTold() && number <= parts
                ? Read.of(new Sense.PartOfYear(year.what(), code), year.next())
                : Optional.empty();
    }

    // Decades and centuries

    private Optional<Read<Sense>> decade(int i, boolean article) {
        int at = t.is(i, PORTION) && t.isNear(i + 1) ? i + 1 : i;
        if (t.is(at, DECADE))
            return article || at > i
                    ? Read.of(new Sense.Decade(t.value(at, DECADE)), at + 1)
                    : Optional.empty();
        int number = t.isApostrophe(at) && t.isTight(at + 1) ? at + 1 : at;
        int digits = t.terms().digits(number);
        boolean round = digits == 4 || (digits == 2 && (number > at || article));
        if (!round || t.terms().number(number) % 10 != 0 || !t.isFree(at)) return Optional.empty();
        int ending = t.isApostrophe(number + 1) && t.isTight(number + 1) ? number + 2 : number + 1;
        if (t.isDash(ending) && t.isTight(ending) && !t.is(ending, PLURAL_ENDING)) ending++;
        if (!t.is(ending, PLURAL_ENDING) || !t.isTight(ending)) return Optional.empty();
        int next =
                t.isNear(ending + 1) && t.is(ending + 1, YEAR_MARK) && !t.isLatin(ending + 1)
                        ? ending + 2
                        : ending + 1;
        return Read.of(new Sense.Decade(t.terms().number(number)), next);
    }

    private Optional<Read<Sense>> century(int i) {
        return t.day(i)
                .filter(_ -> t.isOrdinal(i) && t.isFree(i))
                .filter(read -> t.value(read.next(), UNIT) == CENTURY && t.isNear(read.next()))
                .map(read -> new Read<>(new Sense.Century(read.what()), read.next() + 1));
    }
}
