package org.postil.ui.overview.time;

import java.util.Optional;

/// A stretch of time that is being selected, from where it was begun to where it goes now; in days
/// since 1970.
final class Brush {

    private double pressed;
    private double anchor = Double.NaN;
    private double end = Double.NaN;

    /// From an earlier time to a later one.
    record Range(double from, double to) {}

    /// Begins at a time, with the mouse there; nothing is selected yet.
    void begin(double x, double time) {
        pressed = x;
        anchor = time;
        end = Double.NaN;
    }

    double pressedAt() {
        return pressed;
    }

    void to(double time) {
        end = time;
    }

    /// Goes on to a time, from where it was begun; begins at the first where nothing was.
    void extend(double first, double time) {
        if (Double.isNaN(anchor) || Double.isNaN(end)) anchor = first;
        end = time;
    }

    void clear() {
        anchor = Double.NaN;
        end = Double.NaN;
    }

    Optional<Range> range() {
        return Double.isNaN(anchor) || Double.isNaN(end)
                ? Optional.empty()
                : Optional.of(new Range(Math.min(anchor, end), Math.max(anchor, end)));
    }
}
