package org.postil.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postil.edtf.Part.Qualification;

/// A year, a month or a day: one to three parts, each with digits that may be unknown
/// (`156X-12-25`) and with a qualification of its own (`?2004-06-~11`). Refused where no day of the
/// Gregorian calendar, counted back before 1582, has these digits.
public record CalendarDate(List<Part> parts) implements Single {

    public CalendarDate {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.size() > 3) throw new IllegalArgumentException("" + parts);
        Part.requireWidths(parts);
        boolean none =
                isDay(parts) ? day(parts).isEmpty() : days(parts, true).findFirst().isEmpty();
        if (none) throw noSuchDay(parts);
    }

    private static NotEdtf noSuchDay(List<Part> parts) {
        List<Part> month = parts.subList(0, 2);
        Optional<LocalDate> last = days(month, false).findFirst();
        return last.isEmpty()
                ? new NotEdtf("month", month.get(1).digits().text(), month.get(0).digits().text())
                : new NotEdtf("day", parts.get(2).digits().text(), last.get().toString());
    }

    /// That day, plainly.
    public static CalendarDate of(LocalDate day) {
        return new CalendarDate(
                List.of(
                        Part.of(day.getYear(), 4),
                        Part.of(day.getMonthValue(), 2),
                        Part.of(day.getDayOfMonth(), 2)));
    }

    /// That month, plainly.
    public static CalendarDate of(YearMonth month) {
        return new CalendarDate(
                List.of(Part.of(month.getYear(), 4), Part.of(month.getMonthValue(), 2)));
    }

    /// That year, plainly.
    public static CalendarDate of(int year) {
        return new CalendarDate(List.of(Part.of(year, 4)));
    }

    public Part year() {
        return parts.getFirst();
    }

    public Optional<Part> month() {
        return parts.stream().skip(1).findFirst();
    }

    public Optional<Part> day() {
        return parts.stream().skip(2).findFirst();
    }

    /// True where every digit is known and nothing is in doubt.
    public boolean isPlain() {
        for (Part part : parts) {
            boolean plain = part.digits().known() && part.qualification() == Qualification.CERTAIN;
            if (!plain) return false;
        }
        return true;
    }

    /// The day that is meant, where this is plainly one.
    public Optional<LocalDate> certainDay() {
        return parts.size() == 3 && isPlain() ? day(parts) : Optional.empty();
    }

    /// That of the parts that are written: `2004-XX` has the precision of a month ("month
    /// precision", says the Library of Congress), though nobody knows which. An `X` in a year alone
    /// makes it coarser.
    @Override
    public Precision precision() {
        return switch (parts.size()) {
            case 3 -> Precision.DAY;
            case 2 -> Precision.MONTH;
            default -> Precision.ofYear(year().digits().uncertainty());
        };
    }

    @Override
    public List<Bounds> stretches() {
        if (isDay(parts)) {
            LocalDate day = day(parts).orElseThrow();
            return List.of(Bounds.ofDays(day, day));
        }
        return List.of(
                Bounds.ofDays(
                        days(parts, true).findFirst().orElseThrow(),
                        days(parts, false).findFirst().orElseThrow()));
    }

    /// A qualification that the first parts share and no other has is written once at their right
    /// (`2004-06~-11`), any other one at the left of each part that it concerns.
    @Override
    public String text() {
        return written(parts);
    }

    static String written(List<Part> parts) {
        boolean certain = true;
        for (Part part : parts) certain &= part.qualification() == Qualification.CERTAIN;
        if (certain) {
            var digits = new StringBuilder(parts.getFirst().digits().text());
            for (Part part : parts.subList(1, parts.size()))
                digits.append('-').append(part.digits().text());
            return digits.toString();
        }
        Qualification first = parts.getFirst().qualification();
        long shared = parts.stream().takeWhile(part -> part.qualification() == first).count();
        boolean once =
                parts.stream()
                        .skip(shared)
                        .allMatch(part -> part.qualification() == Qualification.CERTAIN);
        if (!once) return parts.stream().map(Part::toString).collect(Collectors.joining("-"));
        return IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i).digits() + (i + 1 == shared ? first.sign() : ""))
                .collect(Collectors.joining("-"));
    }

    /// The days that these parts may mean, in the order of time or against it.
    private static Stream<LocalDate> days(List<Part> parts, boolean upwards) {
        if (isDay(parts)) return day(parts).stream();
        return parts.getFirst()
                .digits()
                .years(upwards)
                .boxed()
                .flatMap(year ->
                        numbers(parts, 1, 12, upwards).mapToObj(month -> YearMonth.of(year, month)))
                .flatMap(month ->
                        numbers(parts, 2, month.lengthOfMonth(), upwards).mapToObj(month::atDay));
    }

    /// True where all digits of a day are known.
    private static boolean isDay(List<Part> parts) {
        boolean known = parts.size() == 3;
        for (Part part : parts) known &= part.digits().known();
        return known;
    }

    private static Optional<LocalDate> day(List<Part> parts) {
        int month = parts.get(1).digits().number();
        int day = parts.get(2).digits().number();
        if (month < 1 || month > 12 || day < 1) return Optional.empty();
        YearMonth told = YearMonth.of(parts.get(0).digits().number(), month);
        return day > told.lengthOfMonth() ? Optional.empty() : Optional.of(told.atDay(day));
    }

    private static IntStream numbers(List<Part> parts, int index, int most, boolean upwards) {
        Digits digits = index < parts.size() ? parts.get(index).digits() : Digits.ANY;
        return digits.numbers(1, most, upwards);
    }

    /// Dates are sought by the thousand: this is much faster than what a record has of its own.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof CalendarDate date && parts.equals(date.parts));
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
