package org.postil.analysis.overview;

import java.util.ArrayList;
import java.util.List;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.model.annotation.Tag;

/// The moments of a timeline, each in a row in which it does not stand upon another: those that
/// were written count their rows apart from those that happened.
///
/// @param scale on which they stand
public record TimeLanes(TimeScale scale, List<Placed> placed) {

    /// A moment and its place.
    ///
    /// @param row 0 next to the line of time
    public record Placed(Moment moment, double from, double to, int row) {

        /// True where there is doubt in the date itself.
        public boolean isDoubtful() {
            return moment.date().text().chars().anyMatch(sign -> "?~%X".indexOf(sign) >= 0);
        }
    }

    public TimeLanes {
        placed = List.copyOf(placed);
    }

    /// Between two edges.
    ///
    /// @param apart how far two marks that are single points stand from each other at least
    public static TimeLanes of(List<Moment> moments, double left, double right, double apart) {
        var scale = TimeScale.of(moments.stream().map(Moment::date).toList(), left, right);
        var all = new ArrayList<Placed>();
        for (Tag.Aspect aspect : Tag.Aspect.values()) {
            var ends = new ArrayList<Double>();
            for (Moment one : moments) {
                if (one.aspect() != aspect) continue;
                double from = scale.start(one.date());
                double to = Math.max(from, scale.end(one.date()));
                int row = 0;
                while (row < ends.size() && ends.get(row) > from) row++;
                if (row == ends.size()) ends.add(0.0);
                ends.set(row, Math.max(from + apart, to + 3));
                all.add(new Placed(one, from, to, row));
            }
        }
        return new TimeLanes(scale, all);
    }

    /// How many rows there are; one where there is nothing.
    public int rows(Tag.Aspect aspect) {
        return of(aspect).stream().mapToInt(Placed::row).max().orElse(0) + 1;
    }

    public List<Placed> of(Tag.Aspect aspect) {
        return placed.stream().filter(one -> one.moment().aspect() == aspect).toList();
    }
}
