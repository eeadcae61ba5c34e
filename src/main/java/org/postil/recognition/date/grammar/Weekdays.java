package org.postil.recognition.date.grammar;

import static org.postil.recognition.date.term.DateWord.FOLLOWING;
import static org.postil.recognition.date.term.DateWord.LAST;
import static org.postil.recognition.date.term.DateWord.NEXT;
import static org.postil.recognition.date.term.DateWord.PREVIOUS;
import static org.postil.recognition.date.term.DateWord.THE;
import static org.postil.recognition.date.term.DateWord.THIS;
import static org.postil.recognition.date.term.DateWord.WEEKDAY;

import java.util.List;
import java.util.Optional;
import org.postil.recognition.date.sense.Phrase;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.sense.Sense.Direction;
import org.postil.recognition.date.sense.Unit;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.date.term.DateWord;
import org.postil.recognition.word.Read;

/// Reads days of the week: `next Thursday`, `Saturday last`, `on Friday`.
final class Weekdays {

    /// `Thurs.` has 10 more than its number: it stands beside a date, never alone.
    private static final int ABBREVIATED = 10;

    private final DateTerms t;

    Weekdays(DateTerms terms) {
        t = terms;
    }

    Optional<Read<Phrase>> at(int i) {
        int name = t.is(i, THE) ? i + 2 : i + 1;
        Direction before =
                t.isNear(name) && t.is(name, WEEKDAY) ? direction(name - 1) : Direction.UNTOLD;
        if (before != Direction.UNTOLD && t.isNear(name - 1)) return read(name, before, name + 1);
        return named(i).flatMap(next -> {
            Optional<Read<Phrase>> ofWeek = ofWeek(i, next);
            if (ofWeek.isPresent()) return ofWeek;
            int word = t.past(next, ',');
            boolean told =
                    t.isNear(word)
                            && t.isAny(word, LAST, NEXT, FOLLOWING)
                            && !t.isAny(
                                    word + 1,
                                    DateWord.UNIT,
                                    DateWord.UNITS,
                                    DateWord.PART,
                                    DateWord.MONTH,
                                    FOLLOWING);
            return told ? read(i, direction(word), word + 1) : bare(i, next);
        });
    }

    /// `Monday of next week`, `Friday of the following week`.
    private Optional<Read<Phrase>> ofWeek(int i, int next) {
        int other =
                t.isAny(next, DateWord.AND, DateWord.OR) && t.is(next + 1, WEEKDAY)
                        ? next + 2
                        : next;
        int word = t.past(t.past(other, DateWord.OF), THE);
        boolean form =
                t.is(other, DateWord.OF)
                        && t.isNear(word + 1)
                        && t.is(word + 1, DateWord.UNIT)
                        && Unit.numbered(t.value(word + 1, DateWord.UNIT)) == Unit.WEEK;
        if (!form || direction(word) == Direction.UNTOLD) return Optional.empty();
        Sense.From from =
                t.isAny(word, FOLLOWING, PREVIOUS) ? Sense.From.NAMED : Sense.From.WRITING;
        int weeks = t.isAny(word, LAST, PREVIOUS) ? -1 : t.is(word, THIS) ? 0 : 1;
        Sense first = new Sense.WeekdayOfWeek(from, weeks, t.value(i, WEEKDAY) % ABBREVIATED);
        if (other == next) return Read.of(Phrase.of(first), word + 2);
        Sense second =
                new Sense.WeekdayOfWeek(from, weeks, t.value(other - 1, WEEKDAY) % ABBREVIATED);
        boolean either = t.is(next, DateWord.OR);
        return Read.of(
                Phrase.of(
                        either
                                ? new Sense.Either(first, second)
                                : new Sense.Several(List.of(first, second))),
                word + 2);
    }

    /// Where the name of a weekday that stands here ends.
    Optional<Integer> named(int i) {
        boolean name = t.is(i, WEEKDAY) && (!t.isLatin(i) || t.terms().isCapital(i));
        return name ? Optional.of(i + 1) : Optional.empty();
    }

    private Optional<Read<Phrase>> bare(int i, int next) {
        return isAbbreviated(i)
                        || (t.isLatin(i) && t.terms().isForeign(i))
                        || isPartOfName(i, next)
                        || t.is(i - 1, DateWord.EVERY)
                ? Optional.empty()
                : read(i, Direction.UNTOLD, next);
    }

    /// `the Sunday Times`, `the Monday Club`.
    private boolean isPartOfName(int i, int next) {
        boolean goesOn =
                t.isOnLine(next)
                        && t.terms().isCapital(next)
                        && !t.isAny(next, DateWord.MONTH, DateWord.PART, WEEKDAY);
        boolean begun =
                t.is(i - 1, THE)
                        || (t.isOnLine(i)
                                && t.terms().isCapital(i - 1)
                                && !t.terms().isKnown(i - 1));
        return goesOn && begun;
    }

    private boolean isAbbreviated(int i) {
        return t.value(i, WEEKDAY) > ABBREVIATED;
    }

    private Direction direction(int i) {
        if (t.is(i, LAST)) return Direction.LAST;
        if (t.is(i, NEXT)) return t.is(i - 1, THE) ? Direction.FOLLOWING : Direction.NEXT;
        if (t.is(i, FOLLOWING)) return Direction.FOLLOWING;
        if (t.is(i, PREVIOUS)) return Direction.PREVIOUS;
        return t.is(i, THIS) ? Direction.THIS : Direction.UNTOLD;
    }

    private Optional<Read<Phrase>> read(int i, Direction direction, int next) {
        return Read.of(
                Phrase.of(new Sense.Weekday(t.value(i, WEEKDAY) % ABBREVIATED, direction)), next);
    }
}
