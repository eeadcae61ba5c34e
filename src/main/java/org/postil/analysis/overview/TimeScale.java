package org.postil.analysis.overview;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postil.edtf.Bounds;
import org.postil.edtf.Edtf;

/// Where moments stand between a left and a right edge, and which moments are named below them.
///
/// @param first days since 1970 at the left edge
/// @param last days since 1970 at the right edge
public record TimeScale(double first, double last, double left, double right) {

    /// A moment that is named.
    public record Tick(double x, String words) {}

    private static final double YEAR = 365.2425;
    private static final int MOST_TICKS = 9;

    /// From the earliest to the latest of these dates, with some room.
    public static TimeScale of(List<Edtf> dates, double left, double right) {
        double first = Double.MAX_VALUE;
        double last = -Double.MAX_VALUE;
        for (Edtf date : dates) {
            for (Bounds.Bound bound : List.of(date.bounds().earliest(), date.bounds().latest())) {
                if (!(bound instanceof Bounds.Moment moment)) continue;
                first = Math.min(first, days(moment));
                last = Math.max(last, days(moment));
            }
        }
        if (first > last) return new TimeScale(0, 1, left, right);
        double room = Math.max(0.5, (last - first) * 0.03);
        return new TimeScale(first - room, last + room, left, right);
    }

    /// Where the earliest moment that a date may mean stands; at the left edge where it has none.
    public double start(Edtf date) {
        return date.bounds().earliest() instanceof Bounds.Moment moment ? x(days(moment)) : left;
    }

    /// Where the latest stands; at the right edge where it has none.
    public double end(Edtf date) {
        return date.bounds().latest() instanceof Bounds.Moment moment ? x(days(moment)) : right;
    }

    private double x(double days) {
        return left + (days - first) / (last - first) * (right - left);
    }

    private static double days(Bounds.Moment moment) {
        double year = moment.year().doubleValue();
        if (Math.abs(year) > 900_000_000) return (year - 1970) * YEAR;
        LocalDate day = LocalDate.of(moment.year().intValue(), moment.month(), moment.day());
        return day.toEpochDay() + moment.time().toSecondOfDay() / 86_400.0;
    }

    /// Days, months or years, as many as can be told apart.
    public List<Tick> ticks() {
        double span = last - first;
        if (span <= MOST_TICKS * 4) return days(Math.max(1, (int) Math.ceil(span / MOST_TICKS)));
        if (span <= MOST_TICKS * 180) return months(step(span / 30.4, 1, 2, 3, 6));
        return years(Math.max(1, Math.pow(10, Math.ceil(Math.log10(span / YEAR / MOST_TICKS)))));
    }

    private static int step(double count, int... steps) {
        for (int step : steps) {
            if (count / step <= MOST_TICKS) return step;
        }
        return steps[steps.length - 1];
    }

    private List<Tick> days(int step) {
        var ticks = new ArrayList<Tick>();
        for (long day = (long) Math.ceil(first); day <= last; day += step) {
            LocalDate date = LocalDate.ofEpochDay(day);
            ticks.add(
                    new Tick(
                            x((double) day),
                            date.getDayOfMonth()
                                    + " "
                                    + name(date.getMonth())
                                    + " "
                                    + date.getYear()));
        }
        return ticks;
    }

    private List<Tick> months(int step) {
        var ticks = new ArrayList<Tick>();
        LocalDate month = LocalDate.ofEpochDay((long) Math.ceil(first)).withDayOfMonth(1);
        while (month.toEpochDay() < first || (month.getMonthValue() - 1) % step != 0) {
            month = month.plusMonths(1);
        }
        for (; month.toEpochDay() <= last; month = month.plusMonths(step)) {
            ticks.add(
                    new Tick(
                            x((double) month.toEpochDay()),
                            name(month.getMonth()) + " " + month.getYear()));
        }
        return ticks;
    }

    private List<Tick> years(double step) {
        var ticks = new ArrayList<Tick>();
        double year = Math.ceil((first / YEAR + 1970) / step) * step;
        for (; (year - 1970) * YEAR <= last; year += step) {
            ticks.add(new Tick(x((year - 1970) * YEAR), String.format(Locale.ROOT, "%.0f", year)));
        }
        return ticks;
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
