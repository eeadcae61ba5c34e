package org.postil.edtf;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;

/// The earliest and the latest moment that a date may mean, both included, in the proleptic
/// Gregorian calendar and the local time of the place.
public record Bounds(Bound earliest, Bound latest) implements Comparable<Bounds> {

    /// One side of [Bounds]: a moment, or none where an interval has no known end there.
    public sealed interface Bound permits Moment, Interval.NoEnd {}

    /// A moment of the calendar. Years go beyond those of `java.time` (`Y-17E12`); year 0 is 1 BC.
    public record Moment(BigInteger year, int month, int day, LocalTime time)
            implements Bound, Comparable<Moment> {

        private static final Comparator<Moment> ORDER =
                Comparator.comparing(Moment::year)
                        .thenComparingInt(Moment::month)
                        .thenComparingInt(Moment::day)
                        .thenComparing(Moment::time);

        public static Moment of(LocalDateTime moment) {
            return new Moment(
                    BigInteger.valueOf(moment.getYear()),
                    moment.getMonthValue(),
                    moment.getDayOfMonth(),
                    moment.toLocalTime());
        }

        @Override
        public int compareTo(Moment other) {
            return ORDER.compare(this, other);
        }
    }

    public Bounds {
        if (isAfter(earliest, latest)) {
            throw new IllegalArgumentException("bounds turned round: " + earliest + ", " + latest);
        }
    }

    static Bounds at(LocalDateTime moment) {
        return new Bounds(Moment.of(moment), Moment.of(moment));
    }

    /// From the first moment of one day to the last of another.
    static Bounds ofDays(LocalDate first, LocalDate last) {
        return new Bounds(Moment.of(first.atStartOfDay()), Moment.of(last.atTime(LocalTime.MAX)));
    }

    static Bounds ofYears(BigInteger first, BigInteger last) {
        return new Bounds(
                new Moment(first, 1, 1, LocalTime.MIN), new Moment(last, 12, 31, LocalTime.MAX));
    }

    /// True where the two share a moment.
    public boolean overlaps(Bounds other) {
        return !isAfter(earliest, other.latest) && !isAfter(other.earliest, latest);
    }

    /// The smallest bounds that cover both. An unknown end, joined to a known one, stays unknown.
    public Bounds hull(Bounds other) {
        return new Bounds(
                compareStarts(earliest, other.earliest) <= 0 ? earliest : other.earliest,
                compareEnds(latest, other.latest) >= 0 ? latest : other.latest);
    }

    /// By start, then by end; a start that is missing comes before all others, an end after.
    @Override
    public int compareTo(Bounds other) {
        int byStart = compareStarts(earliest, other.earliest);
        return byStart != 0 ? byStart : compareEnds(latest, other.latest);
    }

    /// Never true where one of the two is missing.
    private static boolean isAfter(Bound one, Bound other) {
        return one instanceof Moment a && other instanceof Moment b && a.compareTo(b) > 0;
    }

    private static int compareStarts(Bound one, Bound other) {
        if (one instanceof Moment a && other instanceof Moment b) return a.compareTo(b);
        return Boolean.compare(one instanceof Moment, other instanceof Moment);
    }

    private static int compareEnds(Bound one, Bound other) {
        if (one instanceof Moment a && other instanceof Moment b) return a.compareTo(b);
        return Boolean.compare(other instanceof Moment, one instanceof Moment);
    }
}
