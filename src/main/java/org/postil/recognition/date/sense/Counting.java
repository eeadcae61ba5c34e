package org.postil.recognition.date.sense;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.postil.edtf.CalendarDate;
import org.postil.edtf.Edtf;
import org.postil.message.Message;
import org.postil.recognition.date.sense.Sense.From;

/// Counts from the day of writing, or from the day that the text named last.
final class Counting {

    /// "Wednesday", written on a Tuesday, is rarely six days ago.
    private static final int SOON = 3;

    private final Setting setting;

    Counting(Setting setting) {
        this.setting = setting;
    }

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

    Optional<Reckoned> away(Sense.Away away) {
        return from(away.from()).flatMap(day -> away(away, day));
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
                    case WEEKEND -> weekend(day.plusWeeks(amount));
                };
        return Reckoned.of(value, confidence, counted(away.from()));
    }

    Optional<Reckoned> anniversary(Sense.Anniversary told) {
        return setting.writingDay()
                .map(day -> day.plusDays(told.days()))
                .map(day ->
                        switch (told.unit()) {
                            case DAY -> day.plusDays(told.amount());
                            case WEEK -> day.plusWeeks(told.amount());
                            case FORTNIGHT -> day.plusWeeks(2L * told.amount());
                            case MONTH -> day.plusMonths(told.amount());
                            case YEAR -> day.plusYears(told.amount());
                            case DECADE -> day.plusYears(10L * told.amount());
                            case CENTURY -> day.plusYears(100L * told.amount());
                            case WEEKEND -> day.plusWeeks(told.amount());
                        })
                .map(day -> Reckoned.of(day, 0.92, counted(From.WRITING)));
    }

    Optional<Reckoned> unit(Sense.UnitAway away) {
        if (away.from() == From.NAMED) {
            Optional<Reckoned> beside = beside(away);
            if (beside.isPresent()) return beside;
        }
        return from(away.from()).flatMap(day -> unit(away, day));
    }

    /// From a month or year that the text named without a day.
    private Optional<Reckoned> beside(Sense.UnitAway away) {
        Optional<String> value =
                switch (away.unit()) {
                    case YEAR -> setting.spoken().year().map(year -> digits(year + away.amount()));
                    case MONTH ->
                            setting.spoken()
                                    .month()
                                    .map(month -> month.plusMonths(away.amount()).toString());
                    default -> Optional.empty();
                };
        return value.flatMap(told -> Reckoned.of(told, 0.72, Message.of("recognition.date.named")));
    }

    private Optional<Reckoned> unit(Sense.UnitAway away, LocalDate day) {
        double confidence = away.from() == From.WRITING ? 0.88 : 0.72;
        int amount = away.amount();
        String value =
                switch (away.unit()) {
                    case WEEK -> week(day.plusWeeks(amount));
                    case WEEKEND -> weekend(day.plusWeeks(amount));
                    case FORTNIGHT -> day.plusWeeks(2L * amount) + "~";
                    case MONTH -> YearMonth.from(day).plusMonths(amount).toString();
                    default -> Integer.toString(day.getYear() + amount);
                };
        return Reckoned.of(value, confidence, counted(away.from()));
    }

    private static String weekend(LocalDate day) {
        LocalDate saturday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        return saturday + "/" + saturday.plusDays(1);
    }

    private static String week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday + "/" + monday.plusDays(6);
    }

    Optional<Reckoned> weekday(Sense.Weekday weekday) {
        DayOfWeek name = DayOfWeek.of(weekday.number());
        return switch (weekday.direction()) {
            case FOLLOWING -> beside(TemporalAdjusters.next(name));
            case PREVIOUS -> beside(TemporalAdjusters.previous(name));
            default -> aroundWriting(weekday);
        };
    }

    private Optional<Reckoned> beside(TemporalAdjuster towards) {
        return setting.spokenOf()
                .map(day -> Reckoned.of(day.with(towards), 0.75, counted(From.NAMED)));
    }

    private Optional<Reckoned> aroundWriting(Sense.Weekday weekday) {
        return setting.writingDay().map(writing -> weekday(weekday, writing));
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

    Optional<Reckoned> weekdayOfWeek(Sense.WeekdayOfWeek told) {
        return from(told.from())
                .map(day ->
                        day.plusWeeks(told.weeks())
                                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusDays(told.number() - 1L))
                .map(day -> Reckoned.of(day, 0.85, counted(told.from())));
    }

    /// The week that a day belongs to, or is an edge of.
    static Optional<Reckoned> weekOf(Reckoned told, int edge) {
        return told.day()
                .flatMap(day -> {
                    String week =
                            switch (edge) {
                                case 1 -> day + "/" + day.plusDays(6);
                                case -1 -> day.minusDays(6) + "/" + day;
                                default -> week(day);
                            };
                    return Reckoned.of(
                            week, told.confidence(), told.reasons().toArray(Message[]::new));
                });
    }

    /// The month or year that the text named last, or that of the day that it named.
    Optional<Reckoned> sameUnit(Unit unit) {
        Optional<String> value =
                switch (unit) {
                    case YEAR -> setting.spoken().year().map(Counting::digits);
                    case MONTH -> setting.spoken().month().map(YearMonth::toString);
                    case WEEK -> setting.named().map(Counting::week);
                    default -> Optional.empty();
                };
        return value.flatMap(
                named -> Reckoned.of(named, 0.72, Message.of("recognition.date.named")));
    }

    /// EDTF has years in four digits.
    private static String digits(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    Optional<Reckoned> sameDay() {
        From from = setting.named().isPresent() ? From.NAMED : From.WRITING;
        return setting.spokenOf().map(day -> Reckoned.of(day, 0.75, counted(from)));
    }

    Optional<Reckoned> dayOfMonth(Sense.DayOfMonth told) {
        return setting.about()
                .map(writing -> YearMonth.from(writing).plusMonths(told.shift()))
                .flatMap(month ->
                        YearReckoning.day(month.getYear(), month.getMonthValue(), told.day()))
                .map(found -> Reckoned.of(found, 0.93, counted(From.WRITING)));
    }

    Optional<Reckoned> bareDay(int day) {
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
