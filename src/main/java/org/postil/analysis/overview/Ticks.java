package org.postil.analysis.overview;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.function.LongUnaryOperator;
import org.postil.analysis.overview.TimeScale.Tick;

/// The moments that are named along a scale: in steps that a calendar has, no nearer to each other
/// than their names are long.
final class Ticks {

    /// From one name to the next, in the units of the edges.
    private static final double APART = 80;

    private static final double YEAR = 365.2425;

    /// No day further from 1970 than this has a calendar.
    private static final double CALENDAR = 3.6e11;

    private static final int[] HOURS = {1, 2, 3, 6, 12};
    private static final int[] DAYS = {1, 2, 7, 14};
    private static final int[] MONTHS = {1, 2, 3, 6};

    private final TimeScale scale;
    private final double most;

    private Ticks(TimeScale scale) {
        this.scale = scale;
        most = Math.max(2, Math.floor((scale.right() - scale.left()) / APART));
    }

    static List<Tick> of(TimeScale scale) {
        return new Ticks(scale).ticks();
    }

    private List<Tick> ticks() {
        double span = scale.last() - scale.first();
        boolean dated = Math.max(-scale.first(), scale.last()) < CALENDAR;
        if (!dated) return years(span / YEAR);
        for (int step : HOURS) if (span * 24 / step <= most) return hours(step);
        for (int step : DAYS) if (span / step <= most) return days(step);
        for (int step : MONTHS) if (span / 30.4 / step <= most) return months(step);
        return years(span / YEAR);
    }

    /// The first of each day is named by its day, and so is the first of all.
    private List<Tick> hours(int step) {
        return ticks(
                step,
                scale.first() * 24,
                hour -> hour,
                hour -> hour / 24.0,
                (hour, first) -> {
                    long day = Math.floorDiv(hour, 24);
                    String clock = Math.floorMod(hour, 24) + ":00";
                    if (clock.equals("0:00")) return day(day);
                    return first ? day(day) + ", " + clock : clock;
                });
    }

    private List<Tick> days(int step) {
        // Weeks begin on Mondays; 1970 began on a Thursday.
        int shift = step % 7 == 0 ? 4 : 0;
        return ticks(
                step,
                scale.first() - shift,
                day -> day + shift,
                day -> (double) day,
                (day, _) -> day(day));
    }

    private List<Tick> months(int step) {
        LocalDate first = LocalDate.ofEpochDay((long) Math.floor(scale.first()));
        LongFunction<LocalDate> begin =
                month ->
                        LocalDate.of(
                                (int) Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
        return ticks(
                step,
                first.getYear() * 12.0 + first.getMonthValue() - 1,
                month -> month,
                month -> begin.apply(month).toEpochDay(),
                (month, _) -> {
                    LocalDate day = begin.apply(month);
                    return name(day.getMonth()) + " " + year(day.getYear());
                });
    }

    /// Of 1, 2 or 5, of 10, 20 or 50, and so on.
    private List<Tick> years(double span) {
        double ten = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, span / most)))));
        double step = ten;
        for (int by : new int[] {1, 2, 5, 10}) {
            step = ten * by;
            if (span / step <= most) break;
        }
        return ticks(
                (long) step,
                scale.first() / YEAR + 1970,
                year -> year,
                year ->
                        Math.abs(year) < 900_000_000
                                ? LocalDate.of((int) year, 1, 1).toEpochDay()
                                : (year - 1970) * YEAR,
                (year, _) -> year(year));
    }

    private interface Naming {
        String name(long at, boolean first);
    }

    private interface Place {
        double days(long at);
    }

    /// @param step from one to the next
    /// @param from where the scale begins, in what is stepped
    /// @param shift moves what is a multiple of the step to where one is named
    private List<Tick> ticks(
            long step, double from, LongUnaryOperator shift, Place place, Naming naming) {
        var ticks = new ArrayList<Tick>();
        long multiple = Math.floorDiv((long) Math.floor(from), step) * step;
        for (; ticks.size() <= most + 1; multiple += step) {
            long at = shift.applyAsLong(multiple);
            double days = place.days(at);
            if (days > scale.last()) break;
            if (days < scale.first()) continue;
            ticks.add(new Tick(scale.x(days), naming.name(at, ticks.isEmpty())));
        }
        return ticks;
    }

    private static String day(long days) {
        LocalDate date = LocalDate.ofEpochDay(days);
        return date.getDayOfMonth() + " " + name(date.getMonth()) + " " + year(date.getYear());
    }

    /// Year 0 is 1 BC.
    private static String year(long year) {
        return year > 0 ? Long.toString(year) : 1 - year + " BC";
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
