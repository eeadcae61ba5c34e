package org.postil.edtf;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.postil.edtf.Single.YearGroup;

/// From one date to another, both included: `1946-04-05/1946-04-07`, `1984~/2004-06`, `1985/..`.
public record Interval(End from, End to) implements DateSet.Member {

    /// Where an interval begins or ends.
    public sealed interface End permits Single, NoEnd {}

    /// An end that has no date.
    public enum NoEnd implements End, Bounds.Bound {
        /// There is none (written `..`): the interval goes on.
        OPEN,
        /// There is one, but nobody knows it (nothing is written).
        UNKNOWN
    }

    public Interval {
        if (from == NoEnd.UNKNOWN && to == NoEnd.UNKNOWN) throw new NotEdtf("no-end");
        // "Time of day is excluded", says the Library of Congress of intervals.
        if (from instanceof DateTime || to instanceof DateTime)
            throw new NotEdtf("time-in-interval");
        // Decades and centuries are not in its text at all: `04/05` was meant to be a day.
        if (from instanceof YearGroup || to instanceof YearGroup)
            throw new NotEdtf("group-in-interval");
        if (from instanceof Single first
                && to instanceof Single last
                && !first.overlaps(last)
                && first.compareTo(last) > 0) {
            throw new NotEdtf("turned-round", first.text(), last.text());
        }
    }

    @Override
    public Precision precision() {
        return Stream.of(from, to)
                .map(end -> end instanceof Single date ? date.precision() : Precision.SECOND)
                .max(Comparator.naturalOrder())
                .filter(coarsest -> coarsest != Precision.SECOND)
                .orElse(Precision.NONE);
    }

    @Override
    public List<Bounds> stretches() {
        return List.of(
                new Bounds(
                        switch (from) {
                            case Single date -> date.bounds().earliest();
                            case NoEnd none -> none;
                        },
                        switch (to) {
                            case Single date -> date.bounds().latest();
                            case NoEnd none -> none;
                        }));
    }

    @Override
    public String text() {
        return written(from) + "/" + written(to);
    }

    private static String written(End end) {
        return switch (end) {
            case Single date -> date.text();
            case NoEnd.OPEN -> "..";
            case NoEnd.UNKNOWN -> "";
        };
    }

    @Override
    public String toString() {
        return text();
    }
}
