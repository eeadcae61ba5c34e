package org.postil.recognition.date.sense;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.edtf.CalendarDate;
import org.postil.edtf.DateSet;
import org.postil.message.Message;

/// Makes calendar values of senses. What the calendar does not have (31 April), and what needs a
/// day that nobody knows, has none.
public final class Reckoning {

    /// A number far beyond is more often that of a letter.
    private static final int FUTURE_YEARS = 60;

    private static final int PRESENT = 2000;
    private static final int EASTER_MONTH = 4;
    private static final double AMBIGUOUS = 0.6;

    private final Setting setting;
    private final YearReckoning years;
    private final Counting counting;

    public Reckoning(Setting setting) {
        this.setting = setting;
        years = new YearReckoning(setting);
        counting = new Counting(setting);
    }

    public Optional<Reckoned> of(Sense sense) {
        return switch (sense) {
            case Sense.Day day -> day(day);
            case Sense.BlankDay blank -> inYear(blank.year(), blank.month(), "-%02d-XX", 0.95);
            case Sense.MonthOf month -> inYear(month.year(), month.month(), "-%02d", 0.95);
            case Sense.WholeYear year -> year(year.year());
            case Sense.PartOfYear part -> partOfYear(part);
            case Sense.Decade decade -> decade(decade.first());
            case Sense.Century century ->
                    Reckoned.of(
                            String.format(Locale.ROOT, "%02dXX", century.number() - 1),
                            0.9,
                            Message.of("recognition.date.century-named"));
            case Sense.Stretch stretch -> stretch(stretch);
            case Sense.Several several ->
                    together(several.days(), DateSet.Kind.ALL_OF, "recognition.date.several");
            case Sense.Either either ->
                    together(
                                    List.of(either.one(), either.other()),
                                    DateSet.Kind.ONE_OF,
                                    "recognition.date.either")
                            .map(one -> one.atMost(0.8));
            case Sense.Numeric numeric -> numeric(numeric);
            case Sense.WeekdayOf weekday -> weekdayOf(weekday);
            case Sense.Easter easter -> easter(easter);
            case Sense.Away away -> counting.away(away);
            case Sense.Anniversary day -> counting.anniversary(day);
            case Sense.UnitAway away -> counting.unit(away);
            case Sense.Weekday weekday -> counting.weekday(weekday);
            case Sense.WeekdayOfWeek weekday -> counting.weekdayOfWeek(weekday);
            case Sense.SameUnit same -> counting.sameUnit(same.unit());
            case Sense.WeekOf week ->
                    of(week.day()).flatMap(day -> Counting.weekOf(day, week.edge()));
            case Sense.DayOfMonth day -> counting.dayOfMonth(day);
            case Sense.BareDay day -> counting.bareDay(day.day());
            case Sense.SameDay _ -> counting.sameDay();
            case Sense.Known known ->
                    Optional.of(
                            new Reckoned(
                                    known.value(),
                                    0.99,
                                    List.of(Message.of("recognition.date.written-out"))));
            case Sense.OldStyle old -> oldStyle(old.day());
            case Sense.DoubleDate both ->
                    day(both.modern())
                            .map(one -> one.because(Message.of("recognition.date.new-style")));
            case Sense.Damaged damaged ->
                    of(damaged.meant())
                            .map(one ->
                                    one.because(
                                                    Message.of(
                                                            "recognition.date.damaged",
                                                            damaged.readAs()))
                                            .atMost(0.7));
            case Sense.Undated _ ->
                    Reckoned.of(YearReckoning.UNKNOWN, 0.8, Message.of("recognition.date.undated"));
        };
    }

    // Days, months, years

    private Optional<Reckoned> day(Sense.Day day) {
        YearReckoning.Found year = years.of(day.year(), day.month(), day.day());
        if (year.year() > 0)
            return YearReckoning.day(year.year(), day.month(), day.day())
                    .map(told -> Reckoned.of(told, year.confidence(), reason(year)));
        return finished(year, String.format(Locale.ROOT, "-%02d-%02d", day.month(), day.day()), 1);
    }

    private Optional<Reckoned> inYear(Year told, int month, String form, double most) {
        return finished(years.of(told, month, 0), String.format(form, month), most);
    }

    private Optional<Reckoned> year(Year told) {
        YearReckoning.Found year = years.of(told, 1, 0);
        int latest = (setting.year() == 0 ? PRESENT : setting.year()) + FUTURE_YEARS;
        return year.year() > latest ? Optional.empty() : finished(year, "", 0.88);
    }

    private static Optional<Reckoned> finished(YearReckoning.Found year, String rest, double most) {
        return Reckoned.of(year.text() + rest, Math.min(most, year.confidence()), reason(year));
    }

    private static Message reason(YearReckoning.Found year) {
        return year.reasons().orElse(Message.of("recognition.date.written-out"));
    }

    /// A season that is told as last or next ended before the day of writing, or begins after it.
    /// One without a year may be that of every year.
    private Optional<Reckoned> partOfYear(Sense.PartOfYear part) {
        int firstMonth = part.code() < 25 ? 3 + (part.code() - 21) * 3 : 1;
        int lastMonth = part.code() < 25 ? firstMonth + 2 : 12;
        boolean latest = part.year().form() == Year.Form.LATEST;
        YearReckoning.Found year =
                years.of(part.year(), latest ? (lastMonth - 1) % 12 + 1 : firstMonth, 0);
        boolean winter = latest && lastMonth > 12;
        var own =
                winter
                        ? new YearReckoning.Found(
                                year.year() - 1, year.confidence(), year.reasons())
                        : year;
        boolean told = part.year().form() != Year.Form.UNTOLD;
        return finished(own, "-" + part.code(), told ? 0.92 : 0.6);
    }

    /// `Easter 1946` is its Sunday.
    private Optional<Reckoned> easter(Sense.Easter easter) {
        YearReckoning.Found year = years.of(easter.year(), EASTER_MONTH, 0);
        if (year.year() == 0) return Optional.empty();
        LocalDate day = Easter.of(year.year()).plusDays(easter.days());
        Reckoned found = Reckoned.of(day, year.confidence(), Message.of("recognition.date.easter"));
        return Optional.of(year.reasons().map(found::because).orElse(found).atMost(0.85));
    }

    private Optional<Reckoned> weekdayOf(Sense.WeekdayOf told) {
        YearReckoning.Found year = years.of(told.month().year(), told.month().month(), 0);
        if (year.year() == 0) return Optional.empty();
        LocalDate first = LocalDate.of(year.year(), told.month().month(), 1);
        LocalDate day =
                first.with(
                        TemporalAdjusters.dayOfWeekInMonth(
                                told.number(), DayOfWeek.of(told.weekday())));
        return day.getMonth() == first.getMonth()
                ? finished(year, day.toString().substring(4), 0.95)
                : Optional.empty();
    }

    private Optional<Reckoned> decade(int first) {
        if (first >= 1000)
            return Reckoned.of(first / 10 + "X", 0.95, Message.of("recognition.date.decade"));
        int near = setting.year() == 0 ? 1950 : setting.year();
        int year = Math.floorDiv(near - first, 100) * 100 + first;
        return Reckoned.of(year / 10 + "X", 0.85, Message.of("recognition.date.decade"));
    }

    private Optional<Reckoned> oldStyle(Sense.Day day) {
        return day(day).flatMap(read ->
                read.day()
                        .map(julian -> {
                            int century = julian.minusMonths(2).getYear() / 100;
                            LocalDate modern = julian.plusDays(century - century / 4 - 2);
                            return new Reckoned(
                                    CalendarDate.of(modern),
                                    0.85,
                                    List.of(
                                            Message.of(
                                                    "recognition.date.old-style",
                                                    century - century / 4 - 2)));
                        }));
    }

    // Several dates

    private Optional<Reckoned> stretch(Sense.Stretch stretch) {
        Optional<Reckoned> to = of(stretch.to());
        return of(stretch.from())
                .flatMap(from ->
                        joined(from, to)
                                .or(() ->
                                        yearBefore(stretch.from(), from)
                                                .flatMap(earlier -> joined(earlier, to))));
    }

    private static Optional<Reckoned> joined(Reckoned from, Optional<Reckoned> to) {
        return to.flatMap(end ->
                Reckoned.of(
                        from.value() + "/" + end.value(),
                        Math.min(from.confidence(), end.confidence()),
                        from.reasons().toArray(Message[]::new)));
    }

    /// Of two ends whose year is untold, the first may be taken for one of this year and the last,
    /// being half a year ahead, for one of the year before: then both are of that.
    private static Optional<Reckoned> yearBefore(Sense sense, Reckoned date) {
        boolean untold =
                (sense instanceof Sense.Day day && !day.year().isTold())
                        || (sense instanceof Sense.MonthOf month && !month.year().isTold());
        if (!untold || !(date.value() instanceof CalendarDate told) || !told.isPlain())
            return Optional.empty();
        int year = told.year().digits().number() - 1;
        return Reckoned.of(
                String.format(Locale.ROOT, "%04d", year) + told.text().substring(4),
                date.confidence(),
                date.reasons().toArray(Message[]::new));
    }

    /// Which of two numbers is the month: as the text writes its other dates, unless one is the day
    /// of writing.
    private Optional<Reckoned> numeric(Sense.Numeric told) {
        var dayFirst = new Sense.Day(told.year(), told.other(), told.one());
        var monthFirst = new Sense.Day(told.year(), told.one(), told.other());
        List<Optional<Reckoned>> both = List.of(of(dayFirst), of(monthFirst));
        Optional<Reckoned> either =
                both.stream().allMatch(Optional::isPresent)
                        ? either(both.stream().flatMap(Optional::stream).toList())
                        : Optional.empty();
        if (setting.order() == DayOrder.UNTOLD || either.flatMap(Reckoned::day).isPresent())
            return either;
        boolean month = setting.order() == DayOrder.MONTH_FIRST;
        String key = month ? "recognition.date.month-first" : "recognition.date.day-first";
        Optional<Reckoned> other = both.get(month ? 0 : 1);
        return both.get(month ? 1 : 0)
                .flatMap(read ->
                        other.map(it -> read.because(Message.of(key, it.value().wording()))))
                .map(read -> read.atMost(AMBIGUOUS));
    }

    private Optional<Reckoned> together(List<Sense> senses, DateSet.Kind kind, String reason) {
        List<Reckoned> each = senses.stream().map(this::of).flatMap(Optional::stream).toList();
        return each.size() < senses.size() ? Optional.empty() : joined(each, kind, reason);
    }

    private Optional<Reckoned> either(List<Reckoned> each) {
        return joined(each, DateSet.Kind.ONE_OF, "recognition.date.either")
                .map(one -> one.atMost(0.8));
    }

    private Optional<Reckoned> joined(List<Reckoned> each, DateSet.Kind kind, String reason) {
        if (kind == DateSet.Kind.ONE_OF) {
            Optional<Reckoned> own =
                    each.stream()
                            .filter(one ->
                                    one.day().isPresent() && one.day().equals(setting.writingDay()))
                            .findFirst();
            if (own.isPresent()) return own;
        }
        double confidence = each.stream().mapToDouble(Reckoned::confidence).min().orElse(0);
        Stream<Message> reasons =
                Stream.concat(each.getFirst().reasons().stream(), Stream.of(Message.of(reason)));
        List<DateSet.Member> members =
                each.stream()
                        .map(Reckoned::value)
                        .sorted()
                        .filter(DateSet.Member.class::isInstance)
                        .map(DateSet.Member.class::cast)
                        .toList();
        return members.size() < each.size()
                ? Optional.empty()
                : Optional.of(
                        new Reckoned(new DateSet(kind, members), confidence, reasons.toList()));
    }
}
