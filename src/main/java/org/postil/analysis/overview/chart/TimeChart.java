package org.postil.analysis.overview.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.postil.analysis.overview.Chronicle;
import org.postil.analysis.overview.TimeScale;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.message.Message;
import org.postil.model.annotation.Tag;

/// Moments along a line of time: what was written above it, what happened below, each in a row in
/// which it does not stand upon another. Where that takes too many rows, columns count them.
///
/// @param marks one for each moment that may lie in the stretch that is shown
/// @param axis where the line of time lies
/// @param height of all that is drawn above what tells its meaning
/// @param row how high a row of marks is
/// @param columns what is counted, where marks would be too many
public record TimeChart(
        TimeScale scale,
        double axis,
        double height,
        double row,
        List<Mark> marks,
        List<Column> columns) {

    /// How high a row is where there is room: as high as what is clicked must be. And how low it
    /// may become to have all in sight.
    private static final double ROW = 24;

    private static final double LOWEST = 14;

    static final double SIZE = 11;
    private static final double APART = 24;
    private static final double COLUMN = 12;
    private static final double TALLEST = 110;
    private static final double SHORTEST = 40;
    private static final double TOP = 12;
    private static final double BELOW = 36;

    /// A moment and its place.
    ///
    /// @param index in the chronicle
    /// @param x where its bar begins, or its point stands
    /// @param y of its middle
    /// @param width of its bar; 0 where it is a point
    public record Mark(int index, Moment moment, double x, double y, double width) {

        /// True where there is doubt in the date itself.
        public boolean isDoubtful() {
            return moment.date().text().chars().anyMatch(sign -> "?~%X".indexOf(sign) >= 0);
        }

        boolean isAt(double atX, double atY, double row) {
            double room = (ROW - SIZE) / 2;
            return Math.abs(atY - y) <= row / 2
                    && atX >= x - room - (width == 0 ? SIZE / 2 : 0)
                    && atX <= x + width + room + (width == 0 ? SIZE / 2 : 0);
        }
    }

    /// So many moments within a stretch of time.
    public record Column(Tag.Aspect aspect, double x, double width, double height, int count) {}

    /// The words of a picture.
    ///
    /// @param words put what the picture says into words
    /// @param moment what is said of a moment
    public record Names(
            String title, Function<Message, String> words, Function<Moment, String> moment) {}

    /// How many rows there are above the line of time, and how many below.
    public record Rows(int above, int below) {

        public static final Rows FEWEST = new Rows(1, 1);

        /// As many as either of them.
        public Rows max(Rows other) {
            return new Rows(Math.max(above, other.above), Math.max(below, other.below));
        }
    }

    public TimeChart {
        marks = List.copyOf(marks);
        columns = List.copyOf(columns);
    }

    /// Puts each moment that may lie in a stretch of time in its place.
    ///
    /// @param most how many rows there may be on either side
    /// @param room how high the whole should be; it is higher where rows would become too low
    public static TimeChart of(Chronicle chronicle, TimeScale scale, int most, double room) {
        return of(chronicle, scale, most, room, Rows.FEWEST);
    }

    /// The same with room for so many rows at least, so that its line of time lies as high as that
    /// of a chart beside it.
    public static TimeChart of(
            Chronicle chronicle, TimeScale scale, int most, double room, Rows least) {
        int[] shown = chronicle.between(scale.first(), scale.last());
        Map<Tag.Aspect, List<Double>> rows = new EnumMap<>(Tag.Aspect.class);
        for (Tag.Aspect aspect : Tag.Aspect.values()) rows.put(aspect, new ArrayList<>());
        int[] row = new int[shown.length];
        for (int i = 0; i < row.length; i++) {
            int index = shown[i];
            List<Double> ends = own(rows, chronicle.moment(index).aspect());
            row[i] = row(ends, scale, chronicle.start(index), chronicle.end(index));
            if (ends.size() > most) return counted(chronicle, scale, shown, room);
        }
        int above = Math.max(least.above, own(rows, Tag.Aspect.WRITTEN).size());
        int below = Math.max(least.below, own(rows, Tag.Aspect.HAPPENED).size());
        double high = Math.clamp((room - TOP - BELOW) / (above + below), LOWEST, ROW);
        double axis = TOP + high * above;
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < row.length; i++) {
            int index = shown[i];
            Moment moment = chronicle.moment(index);
            double y =
                    moment.aspect() == Tag.Aspect.WRITTEN
                            ? axis - high / 2 - high * row[i]
                            : axis + 23 + high / 2 + high * row[i];
            double from = left(scale, chronicle.start(index));
            double to = right(scale, chronicle.end(index));
            boolean bar = to - from > SIZE;
            marks.add(
                    new Mark(index, moment, bar ? from : (from + to) / 2, y, bar ? to - from : 0));
        }
        return new TimeChart(scale, axis, axis + BELOW + high * below, high, marks, List.of());
    }

    private static int row(List<Double> ends, TimeScale scale, double start, double end) {
        double from = left(scale, start);
        int row = 0;
        while (row < ends.size() && ends.get(row) > from) row++;
        if (row == ends.size()) ends.add(0.0);
        ends.set(row, Math.max(from + APART, right(scale, end) + 3));
        return row;
    }

    private static double left(TimeScale scale, double start) {
        return Math.max(scale.left(), scale.x(start));
    }

    private static double right(TimeScale scale, double end) {
        return Math.min(scale.right(), scale.x(end));
    }

    private static TimeChart counted(
            Chronicle chronicle, TimeScale scale, int[] shown, double room) {
        int count = (int) Math.max(1, Math.ceil((scale.right() - scale.left()) / COLUMN));
        Map<Tag.Aspect, int[]> counts = new EnumMap<>(Tag.Aspect.class);
        for (Tag.Aspect aspect : Tag.Aspect.values()) counts.put(aspect, new int[count]);
        int[] above = own(counts, Tag.Aspect.WRITTEN);
        int[] below = own(counts, Tag.Aspect.HAPPENED);
        double tallest = Math.clamp((room - TOP - BELOW) / 2, SHORTEST, TALLEST);
        int most = 1;
        for (int index : shown) {
            double middle =
                    (left(scale, chronicle.start(index)) + right(scale, chronicle.end(index))) / 2;
            int column = Math.clamp((long) ((middle - scale.left()) / COLUMN), 0, count - 1);
            int now = ++(chronicle.isWritten(index) ? above : below)[column];
            most = Math.max(most, now);
        }
        var columns = new ArrayList<Column>();
        for (Tag.Aspect aspect : Tag.Aspect.values()) {
            for (int i = 0; i < count; i++) {
                int own = own(counts, aspect)[i];
                if (own == 0) continue;
                double height = Math.max(2, tallest * own / most);
                columns.add(new Column(aspect, scale.left() + i * COLUMN, COLUMN - 2, height, own));
            }
        }
        double axis = TOP + tallest;
        return new TimeChart(scale, axis, axis + BELOW + tallest, ROW, List.of(), columns);
    }

    private static <T> T own(Map<Tag.Aspect, T> all, Tag.Aspect aspect) {
        return Objects.requireNonNull(all.get(aspect));
    }

    /// The mark at a point.
    public Optional<Mark> at(double x, double y) {
        return marks.stream()
                .filter(mark -> mark.isAt(x, y, row))
                .min(Comparator.comparingDouble(Mark::width));
    }

    public Optional<Mark> of(int index) {
        return marks.stream().filter(mark -> mark.index() == index).findFirst();
    }

    /// What is counted at a point.
    public Optional<Column> columnAt(double x, double y) {
        return columns.stream()
                .filter(column -> x >= column.x() && x <= column.x() + column.width() + 2)
                .filter(column -> (column.aspect() == Tag.Aspect.WRITTEN) == (y < axis))
                .findFirst();
    }

    /// How many rows it has room for; the fewest where it counts.
    public Rows rows() {
        if (!columns.isEmpty()) return Rows.FEWEST;
        return new Rows(
                (int) Math.round((axis - TOP) / row),
                (int) Math.round((height - BELOW - axis) / row));
    }

    /// The same with its line of time further down.
    ///
    /// @param at where it is to lie; not higher than it lies now
    public TimeChart lowered(double at) {
        double by = at - axis;
        if (by <= 0) return this;
        List<Mark> lower =
                marks.stream()
                        .map(one -> new Mark(one.index, one.moment, one.x, one.y + by, one.width))
                        .toList();
        return new TimeChart(scale, at, height + by, row, lower, columns);
    }

    /// As shapes, with what they mean below.
    public Chart chart(Names names) {
        return new TimeShapes(this, names).chart();
    }

    /// As shapes, with what columns count below, but not with what marks mean.
    public Chart bare(Names names) {
        return new TimeShapes(this, names).bare();
    }

    /// What marks mean, alone: once for several charts.
    ///
    /// @param width in which it is broken into lines
    public static Chart meanings(Names names, double width) {
        var none =
                new TimeChart(
                        new TimeScale(0, 1, 0, width), 0, SIZE / 2, ROW, List.of(), List.of());
        return new TimeShapes(none, names).meanings();
    }
}
