package org.postil.analysis.overview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.edtf.Bounds;
import org.postil.edtf.Edtf;
import org.postil.model.annotation.Tag;

/// The moments of a timeline with the stretch of time that each may mean, reckoned once: in days
/// since 1970 by the clock of the place, endless where a date has no end on that side.
public final class Chronicle {

    private static final double YEAR = 365.2425;

    /// None at all.
    public static final Chronicle NOTHING = new Chronicle(List.of());

    private final List<Moment> moments;
    private final double[] starts;
    private final double[] ends;
    private final boolean[] written;
    private final long signature;

    private Chronicle(List<Moment> moments) {
        this.moments = List.copyOf(moments);
        starts = new double[moments.size()];
        ends = new double[moments.size()];
        written = new boolean[moments.size()];
        long sign = 17;
        int date = 0;
        for (int i = 0; i < starts.length; i++) {
            Moment one = moments.get(i);
            written[i] = one.aspect() == Tag.Aspect.WRITTEN;
            if (i > 0 && isSame(one.date(), moments.get(i - 1).date())) {
                starts[i] = starts[i - 1];
                ends[i] = ends[i - 1];
            } else {
                reckon(i, one.date());
                date = one.date().hashCode();
            }
            sign = sign * 1_000_003 + one.document().id().value().hashCode();
            sign = sign * 1_000_003 + date;
            sign = sign * 31 + (one.tag().isPresent() ? 1 : 0);
        }
        signature = sign;
    }

    private void reckon(int index, Edtf date) {
        Bounds bounds = date.bounds();
        starts[index] = days(bounds.earliest(), Double.NEGATIVE_INFINITY);
        ends[index] = Math.max(starts[index], days(bounds.latest(), Double.POSITIVE_INFINITY));
    }

    @SuppressWarnings("ReferenceEquality") // most are the same object, and need no comparison
    private static boolean isSame(Edtf one, Edtf other) {
        return one == other || one.equals(other);
    }

    /// Reckons when each of these may have been.
    ///
    /// @param moments in the order of time
    public static Chronicle of(List<Moment> moments) {
        return new Chronicle(moments);
    }

    public List<Moment> moments() {
        return moments;
    }

    public int size() {
        return moments.size();
    }

    public Moment moment(int index) {
        return moments.get(index);
    }

    /// True of what says when a document was written, not when something happened.
    public boolean isWritten(int index) {
        return written[index];
    }

    public double start(int index) {
        return starts[index];
    }

    public double end(int index) {
        return ends[index];
    }

    /// True where both have the same dates of the same documents, as far as their signatures tell;
    /// what their tags say besides does not count.
    public boolean isLike(Chronicle other) {
        return size() == other.size() && signature == other.signature;
    }

    /// Those that may have been between two times, as indices.
    public int[] between(double from, double to) {
        int[] found = new int[starts.length];
        int count = 0;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] <= to && ends[i] >= from) found[count++] = i;
        }
        return Arrays.copyOf(found, count);
    }

    /// How many those are.
    public int count(double from, double to) {
        int count = 0;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] <= to && ends[i] >= from) count++;
        }
        return count;
    }

    /// From the earliest to the latest moment, with some room.
    public TimeScale scale(double left, double right) {
        double first = Double.MAX_VALUE;
        double last = -Double.MAX_VALUE;
        for (int i = 0; i < starts.length; i++) {
            for (double bound : new double[] {starts[i], ends[i]}) {
                if (Double.isInfinite(bound)) continue;
                first = Math.min(first, bound);
                last = Math.max(last, bound);
            }
        }
        if (first > last) return new TimeScale(0, 1, left, right);
        double room = Math.max(0.5, (last - first) * 0.03);
        return new TimeScale(first - room, last + room, left, right);
    }

    private static double days(Bounds.Bound bound, double none) {
        if (!(bound instanceof Bounds.Moment moment)) return none;
        double year = moment.year().doubleValue();
        double far = TimeScale.WIDEST / 2;
        if (Math.abs(year) > 900_000_000) return Math.clamp((year - 1970) * YEAR, -far, far);
        LocalDate day = LocalDate.of(moment.year().intValue(), moment.month(), moment.day());
        return day.toEpochDay() + moment.time().toSecondOfDay() / 86_400.0;
    }
}
