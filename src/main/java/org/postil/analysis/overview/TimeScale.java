package org.postil.analysis.overview;

import java.util.List;

/// Where moments stand between a left and a right edge, and which moments are named below them.
///
/// @param first days since 1970 at the left edge
/// @param last days since 1970 at the right edge
public record TimeScale(double first, double last, double left, double right) {

    /// A moment that is named.
    public record Tick(double x, String words) {}

    /// No more is shown at once than this, in days, nor less: ten thousand million years, two
    /// hours. No time is further from 1970.
    public static final double WIDEST = 3.7e12;

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
        return from(at - (at - first) * now / span, now);
    }

    /// Shows earlier or later times.
    ///
    /// @param by as a part of what is shown now; negative for earlier ones
    public TimeScale moved(double by) {
        double span = last - first;
        return from(first + span * by, span);
    }

    private TimeScale from(double start, double span) {
        double now = Math.clamp(start, -WIDEST, WIDEST - span);
        return new TimeScale(now, now + span, left, right);
    }

    /// Shows at least all that both show.
    public TimeScale hull(TimeScale other) {
        return new TimeScale(Math.min(first, other.first), Math.max(last, other.last), left, right);
    }

    /// Hours, days, months or years, as many as have room for their names.
    public List<Tick> ticks() {
        return Ticks.of(this);
    }
}
