package org.postil.analysis.overview;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where moments stand between a left and a right edge, and which moments are named below them.
///
/// @param first days since 1970 at the left edge
/// @param last days since 1970 at the right edge
public record TimeScale(double first, double last, double left, double right) {

    /// A moment that is named.
    public record Tick(double x, String words) {}

    private static final double YEAR = 365.2425;
    private static final int MOST_TICKS = 9;

    /// No more is shown at once than this, in days, nor less: ten thousand million years, two
    /// hours.
    private static final double WIDEST = 3.7e12;

    private static final double NARROWEST = 2 / 24.0;

    /// Where a time stands.
    public double x(double days) {
        return left + (days - first) / (last - first) * (right - left);
    }

    /// Which time stands there, in days since 1970.
    public double days(double x) {
        return first + (x - left) / (right - left) * (last - first);
    }

    /// The same time between other edges.
    public TimeScale between(double newLeft, double newRight) {
        return new TimeScale(first, last, newLeft, newRight);
    }

    /// Shows a part of the time, or more of it; what stands at `x` stays there.
    ///
    /// @param part how much, as a part of what is shown now
    public TimeScale zoomed(double part, double x) {
        double span = last - first;
        double now = Math.clamp(span * part, NARROWEST, WIDEST);
        double at = days(x);
        double from = at - (at - first) * now / span;
        return new TimeScale(from, from + now, left, right);
    }

    /// Shows earlier or later times.
    ///
    /// @param by as a part of what is shown now; negative for earlier ones
    public TimeScale moved(double by) {
        double step = (last - first) * by;
        return new TimeScale(first + step, last + step, left, right);
    }

    /// Hours, days, months or years, as many as can be told apart.
    public List<Tick> ticks() {
        double span = last - first;
        if (span <= 3) return hours(step(span * 24, 1, 2, 3, 6, 12));
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

    /// The first of each day is named by its day.
    private List<Tick> hours(int step) {
        var ticks = new ArrayList<Tick>();
        for (long hour = (long) Math.ceil(first * 24); hour <= last * 24; hour++) {
            int ofDay = Math.floorMod(hour, 24);
            if (ofDay % step != 0) continue;
            String words =
                    ofDay == 0
                            ? day(Math.floorDiv(hour, 24))
                            : String.format(Locale.ROOT, "%d:00", ofDay);
            ticks.add(new Tick(x(hour / 24.0), words));
        }
        return ticks;
    }

    private static String day(long days) {
        LocalDate date = LocalDate.ofEpochDay(days);
        return date.getDayOfMonth() + " " + name(date.getMonth()) + " " + date.getYear();
    }

    private List<Tick> days(int step) {
        var ticks = new ArrayList<Tick>();
        for (long day = (long) Math.ceil(first); day <= last; day += step) {
            ticks.add(new Tick(x((double) day), day(day)));
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
