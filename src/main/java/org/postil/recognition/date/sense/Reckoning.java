package org.postil.recognition.date.sense;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.edtf.CalendarDate;
import org.postil.edtf.Edtf;
import org.postil.message.Message;
import org.postil.recognition.date.sense.Sense.From;

/// Makes calendar values of senses. What the calendar does not have (31 April), and what needs a
/// day that nobody knows, has none.
public final class Reckoning {

    /// A number far beyond is more often that of a letter.
    private static final int FUTURE_YEARS = 60;

    private static final int PRESENT = 2000;

    /// "Wednesday", written on a Tuesday, is rarely six days ago.
    private static final int SOON = 3;

    private final Setting setting;
    private final YearReckoning years;

    public Reckoning(Setting setting) {
        this.setting = setting;
        years = new YearReckoning(setting);
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
                    together(several.days(), "{", "}", "recognition.date.several");
            case Sense.Either either ->
                    together(
                                    List.of(either.one(), either.other()),
                                    "[",
                                    "]",
                                    "recognition.date.either")
                            .map(one -> one.atMost(0.8));
            case Sense.Away away -> from(away.from()).flatMap(day -> away(away, day));
            case Sense.UnitAway away -> from(away.from()).flatMap(day -> unit(away, day));
            case Sense.Weekday weekday -> setting.writingDay().map(day -> weekday(weekday, day));
            case Sense.DayOfMonth day ->
                    setting.about()
                            .flatMap(writing ->
                                    dayOfMonth(
                                            day.day(),
                                            YearMonth.from(writing).plusMonths(day.shift())));
            case Sense.BareDay day -> bareDay(day.day());
            case Sense.SameDay _ ->
                    setting.spokenOf()
                            .map(day ->
                                    Reckoned.of(
                                            day,
                                            0.75,
                                            counted(
                                                    setting.named().isPresent()
                                                            ? From.NAMED
                                                            : From.WRITING)));
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
                    Reckoned.of("XXXX", 0.8, Message.of("recognition.date.undated"));
        };
    }

    // Days, months, years

    private Optional<Reckoned> day(Sense.Day day) {
        YearReckoning.Found year = years.of(day.year(), day.month(), day.day());
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
        Message reason = year.reasons().orElse(Message.of("recognition.date.written-out"));
        return Reckoned.of(year.text() + rest, Math.min(most, year.confidence()), reason);
    }

    /// A season that is told as last or next ended before the day of writing, or begins after it.
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
        return finished(own, "-" + part.code(), 0.92);
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
                        to.flatMap(end ->
                                Reckoned.of(
                                        from.value() + "/" + end.value(),
                                        Math.min(from.confidence(), end.confidence()),
                                        from.reasons().toArray(Message[]::new))));
    }

    private Optional<Reckoned> together(
            List<Sense> senses, String opening, String closing, String reason) {
        List<Reckoned> each = senses.stream().map(this::of).flatMap(Optional::stream).toList();
        if (each.size() < senses.size()) return Optional.empty();
        if (opening.equals("[")) {
            Optional<Reckoned> own =
                    each.stream()
                            .filter(one ->
                                    one.day().isPresent() && one.day().equals(setting.writingDay()))
                            .findFirst();
            if (own.isPresent()) return own;
        }
        String values =
                each.stream()
                        .map(Reckoned::value)
                        .sorted()
                        .map(Edtf::text)
                        .collect(Collectors.joining(",", opening, closing));
        double confidence = each.stream().mapToDouble(Reckoned::confidence).min().orElse(0);
        Stream<Message> reasons =
                Stream.concat(each.getFirst().reasons().stream(), Stream.of(Message.of(reason)));
        return Reckoned.of(values, confidence, reasons.toArray(Message[]::new));
    }

    // Counted from another day

    private Optional<LocalDate> from(From from) {
        return from == From.WRITING ? setting.writingDay() : setting.spokenOf();
    }

    private Message counted(From from) {
        boolean named = from == From.NAMED && setting.named().isPresent();
        Message day =
                (named ? setting.named() : setting.writingDay())
                        .<Edtf>map(CalendarDate::of)
                        .map(Edtf::wording)
                        .orElse(Message.of("recognition.date.unknown"));
        return Message.of(
                named ? "recognition.date.from-named" : "recognition.date.from-document", day);
    }

    private Optional<Reckoned> away(Sense.Away away, LocalDate day) {
        double confidence = (away.from() == From.WRITING ? 0.92 : 0.75) - (away.rough() ? 0.1 : 0);
        String doubt = away.rough() ? "~" : "";
        int amount = away.amount();
        String value =
                switch (away.unit()) {
                    case DAY -> day.plusDays(amount) + doubt;
                    case WEEK -> day.plusWeeks(amount) + doubt;
                    case FORTNIGHT -> day.plusWeeks(2L * amount) + doubt;
                    case MONTH -> YearMonth.from(day).plusMonths(amount) + doubt;
                    case YEAR -> day.getYear() + amount + doubt;
                    case DECADE -> day.getYear() + 10 * amount + "~";
                    case CENTURY -> day.getYear() + 100 * amount + "~";
                };
        return Reckoned.of(value, confidence, counted(away.from()));
    }

    private Optional<Reckoned> unit(Sense.UnitAway away, LocalDate day) {
        double confidence = away.from() == From.WRITING ? 0.88 : 0.72;
        int amount = away.amount();
        String value =
                switch (away.unit()) {
                    case WEEK -> week(day.plusWeeks(amount));
                    case FORTNIGHT -> day.plusWeeks(2L * amount) + "~";
                    case MONTH -> YearMonth.from(day).plusMonths(amount).toString();
                    default -> Integer.toString(day.getYear() + amount);
                };
        return Reckoned.of(value, confidence, counted(away.from()));
    }

    private static String week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday + "/" + monday.plusDays(6);
    }

    private Reckoned weekday(Sense.Weekday weekday, LocalDate writing) {
        DayOfWeek name = DayOfWeek.of(weekday.number());
        LocalDate coming = writing.with(TemporalAdjusters.next(name));
        boolean soon = setting.comes() || coming.isBefore(writing.plusDays(SOON));
        boolean next =
                weekday.direction() == Sense.Direction.NEXT
                        || (weekday.direction() == Sense.Direction.UNTOLD && soon);
        LocalDate day = next ? coming : writing.with(TemporalAdjusters.previous(name));
        if (weekday.direction() == Sense.Direction.THIS)
            day =
                    writing.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                            .with(TemporalAdjusters.nextOrSame(name));
        double confidence = weekday.direction() == Sense.Direction.UNTOLD ? 0.65 : 0.85;
        return Reckoned.of(day, confidence, counted(From.WRITING));
    }

    private Optional<Reckoned> dayOfMonth(int day, YearMonth month) {
        return YearReckoning.day(month.getYear(), month.getMonthValue(), day)
                .map(found -> Reckoned.of(found, 0.93, counted(From.WRITING)));
    }

    private Optional<Reckoned> bareDay(int day) {
        return setting.spokenOf()
                .flatMap(spoken -> {
                    boolean ahead =
                            setting.named().isEmpty()
                                    && day > spoken.getDayOfMonth()
                                    && !setting.comes();
                    YearMonth month = YearMonth.from(spoken).minusMonths(ahead ? 1 : 0);
                    return YearReckoning.day(month.getYear(), month.getMonthValue(), day)
                            .map(found -> Reckoned.of(found, 0.6, counted(From.NAMED)));
                });
    }
}
