package org.postil.recognition.date.sense;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.postil.message.Message;

/// Finds the year of a date whose words do not tell it whole.
///
/// A day without a year is of the year of writing, but for what is half a year away and more: what
/// would lie that far ahead was the year before, unless the sentence speaks of what is to come, and
/// what lies that far behind is the next year only if it does.
final class YearReckoning {

    private static final int FAR = 6;
    private static final int CENTURY = 100;

    /// EDTF has an X for each digit that nobody knows (EDTF level 1, unspecified digits).
    static final String UNKNOWN = "XXXX";

    private static final int UNKNOWN_AGE = 1900;

    private final Setting setting;

    YearReckoning(Setting setting) {
        this.setting = setting;
    }

    /// @param year 0 where nobody can know it
    /// @param reasons what it was taken from; none where the words tell it
    record Found(int year, double confidence, Optional<Message> reasons) {

        String text() {
            return year == 0 ? UNKNOWN : String.format(Locale.ROOT, "%04d", year);
        }
    }

    Found of(Year year, int month, int day) {
        return switch (year.form()) {
            case FULL -> new Found(year.number(), 0.98, Optional.empty());
            case SHORT -> twoDigits(year.number());
            case AWAY -> away(year.number());
            case LATEST ->
                    setting.about().map(writing -> latest(writing, month, day)).orElse(unknown());
            case COMING ->
                    setting.about().map(writing -> coming(writing, month, day)).orElse(unknown());
            case NAMED -> setting.spoken().year().map(this::named).orElse(unknown());
            case FOLLOWING -> beside(month, day, true);
            case PREVIOUS -> beside(month, day, false);
            case UNTOLD ->
                    setting.about()
                            .map(writing -> untold(writing, month))
                            .orElseGet(this::lastNamed);
        };
    }

    private static Found unknown() {
        return new Found(0, 0.4, Optional.of(Message.of("recognition.date.year-unknown")));
    }

    private Found named(int year) {
        return new Found(year, 0.8, Optional.of(Message.of("recognition.date.named")));
    }

    /// The year in which that month next came, or last had been, when the text's last date was.
    private Found beside(int month, int day, boolean behind) {
        Optional<Integer> year =
                setting.named()
                        .or(() -> setting.spoken().month().map(named -> named.atDay(1)))
                        .map(base -> {
                            boolean before = isBefore(month, day, base);
                            boolean same = month == base.getMonthValue() && !before;
                            if (behind) return base.getYear() + (before || same ? 1 : 0);
                            return base.getYear() - (before ? 0 : 1);
                        })
                        .or(() -> setting.spoken().year().map(named -> named + (behind ? 1 : -1)));
        return year.map(this::named).orElse(unknown());
    }

    private Found lastNamed() {
        int year = setting.year();
        if (year == 0) return unknown();
        return new Found(
                year,
                0.7,
                Optional.of(Message.of("recognition.date.year-of-last", Integer.toString(year))));
    }

    private Found twoDigits(int digits) {
        int near = setting.year() == 0 ? UNKNOWN_AGE + CENTURY / 2 : setting.year();
        int year = Math.floorDiv(near - digits + CENTURY / 2, CENTURY) * CENTURY + digits;
        return new Found(year, 0.9, Optional.of(reason("recognition.date.century")));
    }

    private Found away(int years) {
        return setting.year() == 0
                ? unknown()
                : new Found(
                        setting.year() + years,
                        0.93,
                        Optional.of(reason("recognition.date.year-counted")));
    }

    private Found latest(LocalDate writing, int month, int day) {
        boolean before = isBefore(month, day, writing);
        return new Found(
                before ? writing.getYear() : writing.getYear() - 1,
                0.9,
                Optional.of(reason("recognition.date.year-latest")));
    }

    private Found coming(LocalDate writing, int month, int day) {
        boolean later =
                !isBefore(month, day, writing)
                        && !(month == writing.getMonthValue() && day == writing.getDayOfMonth());
        return new Found(
                later ? writing.getYear() : writing.getYear() + 1,
                0.9,
                Optional.of(reason("recognition.date.year-coming")));
    }

    /// True where that day of the year of writing lies before it. Without a day (0), a month lies
    /// before the one of writing.
    private static boolean isBefore(int month, int day, LocalDate writing) {
        if (month != writing.getMonthValue() || day == 0) return month < writing.getMonthValue();
        return day < writing.getDayOfMonth();
    }

    private Found untold(LocalDate writing, int month) {
        int ahead = month - writing.getMonthValue();
        int year = writing.getYear();
        if (ahead >= FAR && !setting.comes()) year--;
        if (ahead <= -FAR && setting.comes()) year++;
        double confidence = Math.abs(ahead) >= FAR ? 0.7 : 0.9;
        return new Found(
                year, confidence, Optional.of(reason("recognition.date.year-of-document")));
    }

    private Message reason(String key) {
        Message date =
                setting.written()
                        .map(org.postil.edtf.Edtf::wording)
                        .orElse(Message.of("recognition.date.unknown"));
        return Message.of(key, date);
    }

    /// That day, where the calendar has it.
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
