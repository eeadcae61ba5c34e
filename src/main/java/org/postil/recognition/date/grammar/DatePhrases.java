package org.postil.recognition.date.grammar;

import static org.postil.recognition.date.term.DateWord.A;
import static org.postil.recognition.date.term.DateWord.ABOUT;
import static org.postil.recognition.date.term.DateWord.AT;
import static org.postil.recognition.date.term.DateWord.IN;
import static org.postil.recognition.date.term.DateWord.OF;
import static org.postil.recognition.date.term.DateWord.ON;
import static org.postil.recognition.date.term.DateWord.PART;
import static org.postil.recognition.date.term.DateWord.THE;
import static org.postil.recognition.date.term.DateWord.UNDATED;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.postil.recognition.date.grammar.clock.Clocks;
import org.postil.recognition.date.grammar.clock.TimeGroups;
import org.postil.recognition.date.grammar.year.WholeYears;
import org.postil.recognition.date.sense.Clock;
import org.postil.recognition.date.sense.Phrase;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.sense.Unit;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.date.term.DateWord;
import org.postil.recognition.word.Read;

/// Reads a whole date from a text: a day in any of its ways, with its weekday, its part of the day
/// and its time before or behind it.
public final class DatePhrases {

    /// So far behind a number stands what makes a date of it.
    private static final int AHEAD = 4;

    /// What stands beside dates and is no part of one.
    private static final Set<DateWord> NO_PART =
            EnumSet.of(
                    DateWord.NUMBERED,
                    DateWord.MEASURE,
                    DateWord.CLAUSE,
                    DateWord.PAST_VERB,
                    DateWord.FUTURE,
                    DateWord.WRITING,
                    DateWord.WRITTEN,
                    DateWord.RECEIVED,
                    DateWord.ARCHIVE,
                    DateWord.NEVER,
                    DateWord.UNDATED);

    private final DateTerms t;
    private final Clocks clocks;
    private final LinkedDates linked;
    private final YearFirst yearFirst;
    private final NumericDates numeric;
    private final TimeGroups groups;
    private final RelativeDates relative;
    private final Weekdays weekdays;
    private final Periods periods;
    private final WholeYears years;
    private final BareDays bareDays;
    private final Feasts feasts;
    private final AppendedWords appended;

    public DatePhrases(DateTerms terms) {
        t = terms;
        clocks = new Clocks(terms);
        var calendar = new CalendarDates(terms, clocks);
        linked = new LinkedDates(terms, clocks, calendar);
        yearFirst = new YearFirst(terms, clocks, calendar);
        numeric = new NumericDates(terms);
        groups = new TimeGroups(terms, clocks);
        relative = new RelativeDates(terms, clocks);
        weekdays = new Weekdays(terms);
        periods = new Periods(terms, calendar);
        years = new WholeYears(terms);
        bareDays = new BareDays(terms, clocks);
        feasts = new Feasts(terms);
        appended = new AppendedWords(terms, weekdays);
    }

    /// The longest date that begins with this term.
    public Optional<Read<Phrase>> at(int i) {
        if (t.isQuotedNumber(i)) return at(i + 1);
        if (!mayBegin(i)) return Optional.empty();
        if (t.is(i, ABOUT)) return about(i);
        if (t.terms().isNumber(i)) {
            Optional<Read<Phrase>> group = groups.at(i);
            if (group.isPresent()) return group;
        }
        return Read.longer(dayFirst(i), clockFirst(i)).map(this::through).or(() -> undated(i));
    }

    /// Most words of a text have nothing to do with dates, and most numbers stand beside none that
    /// have.
    private boolean mayBegin(int i) {
        if (t.is(i, THE))
            return t.terms().isKnown(i + 1) || t.terms().isNumber(i + 1) || t.isApostrophe(i + 1);
        if (!t.terms().isNumber(i))
            return (t.terms().isKnown(i)
                            && !t.isAny(i, OF, DateWord.AND, DateWord.TO, IN, DateWord.FOR, ON))
                    || t.isApostrophe(i)
                    || (t.roman(i) > 0 && (t.isDash(i + 1) || t.terms().isKnown(i + 1)));
        if (t.terms().digits(i) > 3) return t.terms().digits(i) < 8;
        for (int next = i + 1; next <= i + AHEAD; next++)
            if (t.terms().isBesides(next, NO_PART)) return true;
        return t.isTight(i + 1)
                && t.isTight(i + 2)
                && (t.terms().isNumber(i + 2) || t.terms().isWord(i + 2));
    }

    /// `c. 1946`, `about March 23`.
    private Optional<Read<Phrase>> about(int i) {
        int date = i + 1;
        boolean initial = t.terms().isCapital(i) && t.terms().word(i).equals("c");
        if (!t.isNear(date) || t.is(date, ABOUT) || initial) return Optional.empty();
        return at(date).map(read -> read.as(Phrase::roughly));
    }

    /// `October 24, 1973, 10:40 p.m.–October 25, 2 a.m.`: as of every stretch of time, the
    /// beginning counts.
    private Read<Phrase> through(Read<Phrase> from) {
        boolean timed = from.what().clock().isPresent() && from.what().sense().isExactDay();
        if (!timed || !t.isDash(from.next())) return from;
        return dayFirst(from.next() + 1)
                .filter(to -> to.what().sense().isExactDay())
                .flatMap(to ->
                        to.what().clock().map(end -> new Read<>(from.what().until(end), to.next())))
                .orElse(from);
    }

    private Optional<Read<Phrase>> undated(int i) {
        boolean alone =
                t.is(i, UNDATED)
                        && !t.isAny(i - 1, A, THE)
                        && !(t.isOnLine(i + 1) && t.terms().isWord(i + 1));
        return alone ? Read.of(Phrase.of(new Sense.Undated()), i + 1) : Optional.empty();
    }

    // The day, then the time

    private Optional<Read<Phrase>> dayFirst(int i) {
        return partOfDay(i)
                .or(() -> day(i))
                .map(this::withPart)
                .map(this::withClock)
                .map(this::apposed);
    }

    /// `the afternoon of the 12th day of July, 1894`.
    private Optional<Read<Phrase>> partOfDay(int i) {
        int noun = t.is(i, THE) ? i + 1 : i;
        if (!t.is(noun, PART)) return Optional.empty();
        int day = t.past(t.past(noun + 1, OF), ON);
        if (!t.isLatin(noun)) day = t.past(t.past(day, IN), DateWord.TO);
        boolean form = t.isNear(day) && (day > noun + 1 || !t.isLatin(noun));
        return form
                ? day(day).map(read -> read.as(phrase -> phrase.in(t.value(noun, PART))))
                : Optional.empty();
    }

    /// A day, with the day of the week before or behind it.
    private Optional<Read<Phrase>> day(int i) {
        Optional<Integer> behind = weekdays.named(i).map(next -> t.past(next, ','));
        Optional<Read<Phrase>> dated =
                behind.filter(t::isNear)
                        .flatMap(this::plain)
                        .filter(read -> read.what().sense().isExactDay());
        return dated.or(() -> Read.longer(plain(i), weekdays.at(i))).map(appended::withWeekday);
    }

    private Optional<Read<Phrase>> plain(int i) {
        Optional<Read<Phrase>> named =
                yearFirst.at(i).or(() -> linked.at(i).map(read -> read.as(Phrase::of)));
        Optional<Read<Phrase>> other =
                numeric.at(i).or(() -> periods.at(i).map(read -> read.as(Phrase::of)));
        return Read.longer(Read.longer(named, other), relative.at(i))
                .or(() ->
                        years.at(i)
                                .or(() -> bareDays.at(i))
                                .or(() -> feasts.at(i))
                                .map(read -> read.as(Phrase::of)))
                .map(appended::withYear)
                .map(appended::withStyle);
    }

    /// `yesterday evening`, `July 5, in the evening`.
    private Read<Phrase> withPart(Read<Phrase> date) {
        int word = t.past(t.past(t.past(date.next(), ','), IN), THE);
        boolean joined =
                word == date.next() ? t.isOnLine(word) : t.isNear(word) && word > date.next() + 1;
        if (t.isDash(date.next())
                && t.is(date.next() + 1, PART)
                && !t.terms().isWord(date.next() + 2))
            return new Read<>(date.what().in(t.value(date.next() + 1, PART)), date.next() + 2);
        boolean part = joined && t.is(word, PART) && date.what().part() == 0 && !t.is(word + 1, OF);
        return part ? new Read<>(date.what().in(t.value(word, PART)), word + 1) : date;
    }

    /// `Saturday, 10:00 a.m., April 6, 1963`; `yesterday, 5th instant,`: the day that follows
    /// counts.
    private Read<Phrase> apposed(Read<Phrase> date) {
        boolean vague =
                date.what().sense() instanceof Sense.Weekday
                        || (date.what().sense() instanceof Sense.Away away
                                && away.unit() == Unit.DAY);
        int comma = date.next();
        boolean day = t.is(comma, DateWord.MONTH) && t.isOnLine(comma) && date.what().part() > 0;
        int next = day ? comma : comma + 1;
        if (!vague || !(day || t.isMark(comma, ',')) || !t.isNear(next)) return date;
        return plain(next)
                .filter(read -> read.what().sense().isExactDay())
                .map(read ->
                        withClock(new Read<>(date.what().on(read.what().sense()), read.next())))
                .orElse(date);
    }

    private Read<Phrase> withClock(Read<Phrase> date) {
        int joint = t.past(t.past(t.past(t.past(date.next(), ','), ';'), AT), IN);
        if (joint == date.next() && t.isDash(joint)) joint++;
        boolean bracket = joint > date.next() && t.isMark(joint, '[');
        if (bracket) joint++;
        int at = t.is(joint, ABOUT) && t.isNear(joint) ? joint + 1 : joint;
        boolean near = at > date.next() ? t.isNear(at) : t.isOnLine(at);
        if (!near || date.what().clock().isPresent()) return date;
        boolean russian = t.is(at - 1, IN) && !t.isLatin(at - 1);
        boolean bare = russian || (t.is(at - 1, AT) && date.what().part() > 0);
        return clocks.at(at)
                .or(() -> bare ? clocks.incomplete(at) : Optional.empty())
                .or(() -> bare && t.isLatin(at - 1) ? hour(at) : Optional.empty())
                .filter(clock -> isToldBy(clock, date.what()))
                .filter(clock -> !bracket || t.isMark(clock.next(), ']'))
                .map(clock -> bracket ? new Read<>(clock.what(), clock.next() + 1) : clock)
                .map(clock -> withPart(new Read<>(date.what().at(clock.what()), clock.next())))
                .orElse(date);
    }

    private Optional<Read<Clock>> hour(int i) {
        return clocks.hour(i).filter(hour -> t.isNoNoun(hour.next()));
    }

    /// A time without its half of the day only where the day's part tells it.
    private boolean isToldBy(Read<Clock> clock, Phrase date) {
        if (clock.what().time().isPresent() || date.part() > 0) return true;
        return withPart(new Read<>(date, clock.next())).next() > clock.next();
    }

    // The time, then the day

    private Optional<Read<Phrase>> clockFirst(int i) {
        if (!t.isFree(i)) return Optional.empty();
        return clocks.at(i)
                .flatMap(clock -> dayBehind(clock).or(() -> alone(i, clock)))
                .or(() -> hourFirst(i));
    }

    /// `at 10 last night`, `at eight in the evening`: a part of the day must follow.
    private Optional<Read<Phrase>> hourFirst(int i) {
        if (!t.is(i - 1, AT) || !t.isNear(i)) return Optional.empty();
        return clocks.hour(i)
                .flatMap(clock -> dayBehind(clock).or(() -> alone(i, clock)))
                .filter(phrase -> phrase.what().part() > 0);
    }

    private Optional<Read<Phrase>> dayBehind(Read<Clock> clock) {
        Read<Phrase> part =
                withPart(new Read<>(Phrase.of(new Sense.SameDay()).at(clock.what()), clock.next()));
        int next = part.next();
        int joint = t.past(t.past(t.past(next, ','), ON), OF);
        boolean near = joint > next ? t.isNear(joint) : t.isOnLine(joint);
        if (!near) return Optional.empty();
        return partOfDay(joint)
                .or(() -> day(joint))
                .map(this::withPart)
                .filter(day -> day.what().sense().takesTime())
                .map(day -> new Read<>(together(part.what(), day.what()), day.next()));
    }

    private static Phrase together(Phrase time, Phrase day) {
        return new Phrase(
                day.sense(), time.clock(), Math.max(time.part(), day.part()), day.about());
    }

    private Optional<Read<Phrase>> alone(int i, Read<Clock> clock) {
        Read<Phrase> part =
                withPart(new Read<>(Phrase.of(new Sense.SameDay()).at(clock.what()), clock.next()));
        boolean noon =
                t.is(i, DateWord.NOON)
                        && !(t.isNear(i)
                                && t.isAny(
                                        i - 1,
                                        AT,
                                        DateWord.UP_TO,
                                        DateWord.TO,
                                        IN,
                                        ABOUT,
                                        DateWord.FROM));
        boolean told = clock.what().time().isPresent() || part.what().part() > 0;
        return told && !noon ? Optional.of(part) : Optional.empty();
    }
}
