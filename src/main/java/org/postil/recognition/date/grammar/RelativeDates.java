package org.postil.recognition.date.grammar;

import static org.postil.recognition.date.term.DateWord.AFTER;
import static org.postil.recognition.date.term.DateWord.BEFORE;
import static org.postil.recognition.date.term.DateWord.FOLLOWING;
import static org.postil.recognition.date.term.DateWord.LAST;
import static org.postil.recognition.date.term.DateWord.MONTH;
import static org.postil.recognition.date.term.DateWord.MONTH_SHIFT;
import static org.postil.recognition.date.term.DateWord.NAMED_DAY;
import static org.postil.recognition.date.term.DateWord.NEXT;
import static org.postil.recognition.date.term.DateWord.NOON;
import static org.postil.recognition.date.term.DateWord.OF;
import static org.postil.recognition.date.term.DateWord.PART;
import static org.postil.recognition.date.term.DateWord.PREVIOUS;
import static org.postil.recognition.date.term.DateWord.SAME;
import static org.postil.recognition.date.term.DateWord.THAT;
import static org.postil.recognition.date.term.DateWord.THE;
import static org.postil.recognition.date.term.DateWord.THIS;
import static org.postil.recognition.date.term.DateWord.TONIGHT;
import static org.postil.recognition.date.term.DateWord.UNIT;

import java.util.Optional;
import org.postil.recognition.date.grammar.clock.Clocks;
import org.postil.recognition.date.sense.Clock;
import org.postil.recognition.date.sense.Phrase;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.sense.Sense.From;
import org.postil.recognition.date.sense.Unit;
import org.postil.recognition.date.sense.Year;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.date.term.DateWord;
import org.postil.recognition.word.Read;

/// Reads dates that are told from another: from the day of writing (`last night`, `two weeks ago`,
/// `the 8th inst.`, `next month`), or from the day that the text named last (`the following day`,
/// `two weeks later`).
final class RelativeDates {

    private static final int NIGHT = 4;

    /// So many words of a language, so near, tell that a word is one of it, too.
    private static final int COMPANIONS = 2;

    private static final int AROUND = 8;

    private final DateTerms t;
    private final Days days;
    private final CountedDates counted;

    RelativeDates(DateTerms terms, Clocks clocks) {
        t = terms;
        days = new Days(terms, clocks);
        counted = new CountedDates(terms);
    }

    Optional<Read<Phrase>> at(int i) {
        return Read.longer(simple(i), counted.at(i));
    }

    private Optional<Read<Phrase>> simple(int i) {
        if (t.is(i, NAMED_DAY))
            return isDoubtful(i)
                    ? Optional.empty()
                    : Read.of(day(From.WRITING, t.value(i, NAMED_DAY)), i + 1);
        if (t.is(i, TONIGHT)) return Read.of(day(From.WRITING, 0).in(NIGHT), i + 1);
        return shifted(i).or(() -> adjective(i)).or(() -> behindNoun(i));
    }

    /// `hier` is a day in French only: words of that language must stand around it.
    private boolean isDoubtful(int i) {
        if (!t.is(i, DateWord.DOUBTFUL)) return false;
        int companions = 0;
        for (int term = i - AROUND; term <= i + AROUND; term++)
            if (t.is(term, DateWord.COMPANION)) companions++;
        boolean name = t.terms().isCapital(i) && t.isNear(i);
        return companions < COMPANIONS || name;
    }

    private static Phrase day(From from, int days) {
        return Phrase.of(new Sense.Away(from, days, Unit.DAY, false));
    }

    // "the 8th inst.", "31st of last month"

    private Optional<Read<Phrase>> shifted(int i) {
        int day = t.is(i, THE) ? i + 1 : i;
        if ((!t.isNear(day) && day > i) || !t.isFree(day)) return Optional.empty();
        return days.at(day)
                .flatMap(read -> {
                    int at = t.past(read.next(), ',');
                    if (t.is(at, MONTH_SHIFT) && t.isNear(at))
                        return dayOfMonth(read, t.value(at, MONTH_SHIFT), at + 1);
                    return ofMonth(read);
                });
    }

    private Optional<Read<Phrase>> ofMonth(Read<Days.Told> day) {
        int noun =
                t.value(day.next(), UNIT) == 1 && t.isNear(day.next())
                        ? day.next() + 1
                        : day.next();
        int at = t.past(t.past(noun, OF), THE);
        boolean of = at > noun || !t.isLatin(at);
        boolean month = of && t.isNear(at) && t.value(at + 1, UNIT) == 4 && t.isNear(at + 1);
        if (!month) return Optional.empty();
        if (t.isAny(at, SAME, THAT))
            return Read.of(Phrase.of(day.what().each(Sense.BareDay::new)), at + 2);
        if (t.is(at, THIS)) return dayOfMonth(day, 0, at + 2);
        if (t.is(at, LAST)) return dayOfMonth(day, -1, at + 2);
        return t.is(at, NEXT) ? dayOfMonth(day, 1, at + 2) : Optional.empty();
    }

    private static Optional<Read<Phrase>> dayOfMonth(Read<Days.Told> days, int shift, int next) {
        Sense sense = days.what().each(day -> new Sense.DayOfMonth(day, shift));
        return Read.of(Phrase.of(sense), next);
    }

    // "last night", "this morning", "the following day", "next week"

    private Optional<Read<Phrase>> adjective(int i) {
        boolean article = t.is(i, THE);
        int word = article ? i + 1 : i;
        int noun = word + 1;
        if (!t.isNear(noun) || (article && !t.isNear(word))) return Optional.empty();
        if (!article && t.is(i - 1, THE) && t.isAny(i, LAST, NEXT)) return Optional.empty();
        if (t.is(noun, PART)) return partOfDay(article, word, noun);
        if (t.is(noun, MONTH)) return month(article, word, noun);
        boolean noon = t.value(noun, NOON) == 12 && t.is(word, THIS) && !article;
        if (noon)
            return Read.of(day(From.WRITING, 0).at(Clock.of(12, 0, Clock.Half.NONE)), noun + 1);
        boolean unit = t.is(noun, UNIT);
        if (!unit) return Optional.empty();
        return unit(article, word, Unit.numbered(t.value(noun, UNIT)), noun + 1);
    }

    /// `last April`, `the following April`.
    private Optional<Read<Phrase>> month(boolean article, int word, int noun) {
        Optional<Year> year = article ? besideNamed(word) : besideWriting(word);
        return year.flatMap(told ->
                t.month(noun, false)
                        .filter(month ->
                                !t.terms().isNumber(month.next()) || !t.isOnLine(month.next()))
                        .map(month ->
                                month.as(number -> Phrase.of(new Sense.MonthOf(told, number)))));
    }

    private Optional<Year> besideNamed(int word) {
        if (t.is(word, FOLLOWING)) return Optional.of(new Year(Year.Form.FOLLOWING, 0));
        return t.is(word, PREVIOUS)
                ? Optional.of(new Year(Year.Form.PREVIOUS, 0))
                : Optional.empty();
    }

    private Optional<Year> besideWriting(int word) {
        if (t.is(word, THAT)) return Optional.of(new Year(Year.Form.NAMED, 0));
        return t.is(word, LAST)
                ? Optional.of(new Year(Year.Form.LATEST, 0))
                : t.is(word, NEXT)
                        ? Optional.of(new Year(Year.Form.COMING, 0))
                        : t.is(word, THIS)
                                ? Optional.of(new Year(Year.Form.AWAY, 0))
                                : Optional.empty();
    }

    private Optional<Read<Phrase>> partOfDay(boolean article, int word, int noun) {
        Optional<Phrase> day = Optional.empty();
        if (t.is(word, LAST) && !article) day = Optional.of(day(From.WRITING, -1));
        if (t.is(word, THIS) && !article) day = Optional.of(day(From.WRITING, 0));
        if (t.isAny(word, FOLLOWING, NEXT)) day = Optional.of(day(From.NAMED, 1));
        if (t.is(word, PREVIOUS)) day = Optional.of(day(From.NAMED, -1));
        if (t.isAny(word, SAME, THAT)) day = Optional.of(Phrase.of(new Sense.SameDay()));
        return day.map(phrase -> new Read<>(phrase.in(t.value(noun, PART)), noun + 1));
    }

    private Optional<Read<Phrase>> unit(boolean article, int word, Unit unit, int next) {
        boolean day = unit == Unit.DAY;
        boolean stretch = article && !day && t.isAny(word - 2, DateWord.IN, DateWord.FOR);
        if (stretch && t.isAny(word, LAST, NEXT) && !t.is(word, DateWord.UP_TO_NOW))
            return Optional.empty();
        if (t.is(word, FOLLOWING) || (t.is(word, NEXT) && (article || day)))
            return unitAway(From.NAMED, 1, unit, next);
        if (t.is(word, PREVIOUS)) return unitAway(From.NAMED, -1, unit, next);
        if (t.isAny(word, SAME, THAT)) return same(unit, next);
        if (article && t.is(word, DateWord.UP_TO_NOW)) return upToNow(unit, next);
        boolean vague = unit == Unit.DECADE || unit == Unit.CENTURY;
        if ((article && !t.is(word, THIS)) || vague) return Optional.empty();
        if (t.is(word, THIS)) return unitAway(From.WRITING, 0, unit, next);
        if (t.is(word, LAST) && !day) return unitAway(From.WRITING, -1, unit, next);
        return t.is(word, NEXT) ? unitAway(From.WRITING, 1, unit, next) : Optional.empty();
    }

    private static Optional<Read<Phrase>> same(Unit unit, int next) {
        return switch (unit) {
            case DAY -> Read.of(Phrase.of(new Sense.SameDay()), next);
            case WEEK, MONTH, YEAR -> Read.of(Phrase.of(new Sense.SameUnit(unit)), next);
            default -> Optional.empty();
        };
    }

    /// `the past week` ends with the day of writing.
    private static Optional<Read<Phrase>> upToNow(Unit unit, int next) {
        if (unit != Unit.WEEK && unit != Unit.MONTH) return Optional.empty();
        Sense from = new Sense.Away(From.WRITING, -1, unit, false);
        Sense to = new Sense.Away(From.WRITING, 0, Unit.DAY, false);
        return Read.of(Phrase.of(new Sense.Stretch(from, to)), next);
    }

    private static Optional<Read<Phrase>> unitAway(From from, int amount, Unit unit, int next) {
        if (unit == Unit.DAY) return Read.of(day(from, amount), next);
        return Read.of(Phrase.of(new Sense.UnitAway(from, amount, unit)), next);
    }

    // "the day before", "the week after": where nothing follows that it is before or after

    private Optional<Read<Phrase>> behindNoun(int i) {
        int noun = i + 1;
        boolean form =
                t.is(i, THE) && t.isNear(noun) && t.isAny(noun, UNIT, PART) && t.isNear(noun + 1);
        if (!form || goesOn(noun + 2)) return Optional.empty();
        int sign = t.is(noun + 1, BEFORE) ? -1 : t.is(noun + 1, AFTER) ? 1 : 0;
        if (sign == 0) return Optional.empty();
        if (t.is(noun, PART))
            return Read.of(day(From.NAMED, sign).in(t.value(noun, PART)), noun + 2);
        return unitAway(From.NAMED, sign, Unit.numbered(t.value(noun, UNIT)), noun + 2);
    }

    private boolean goesOn(int i) {
        return t.isNear(i)
                && (t.terms().isWord(i) || t.terms().isNumber(i))
                && !t.isAny(i, DateWord.AND, DateWord.AT);
    }
}
