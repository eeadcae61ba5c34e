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
import org.postil.analysis.overview.chart.Chart.Fill;
import org.postil.model.annotation.Tag;

/// Moments along a line of time: what was written above it, what happened below, each in a row in
/// which it does not stand upon another. Where that takes too many rows, columns count them.
///
/// @param marks one for each moment that may lie in the stretch that is shown
/// @param columns what is counted, where marks would be too many
public record TimeChart(
        TimeScale scale, double axis, double height, List<Mark> marks, List<Column> columns) {

    /// How high a row is: as high as what is clicked must be.
    public static final double ROW = 24;

    private static final double SIZE = 11;
    private static final double APART = 24;
    private static final double COLUMN = 12;
    private static final double TALLEST = 110;
    private static final double TOP = 24;
    private static final double BELOW = 40;

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

        boolean isAt(double atX, double atY) {
            double room = (ROW - SIZE) / 2;
            return Math.abs(atY - y) <= ROW / 2
                    && atX >= x - room - (width == 0 ? SIZE / 2 : 0)
                    && atX <= x + width + room + (width == 0 ? SIZE / 2 : 0);
        }
    }

    /// So many moments within a stretch of time.
    public record Column(Tag.Aspect aspect, double x, double width, double height, int count) {}

    /// The words of a picture.
    ///
    /// @param moment what is said of a moment
    public record Names(
            String title, String written, String happened, Function<Moment, String> moment) {}

    public TimeChart {
        marks = List.copyOf(marks);
        columns = List.copyOf(columns);
    }

    /// Puts each moment that may lie in a stretch of time in its place.
    ///
    /// @param most how many rows there may be on either side
    public static TimeChart of(Chronicle chronicle, TimeScale scale, int most) {
        List<Integer> shown = chronicle.between(scale.first(), scale.last());
        Map<Tag.Aspect, List<Double>> rows = new EnumMap<>(Tag.Aspect.class);
        for (Tag.Aspect aspect : Tag.Aspect.values()) rows.put(aspect, new ArrayList<>());
        int[] row = new int[shown.size()];
        for (int i = 0; i < row.length; i++) {
            int index = shown.get(i);
            List<Double> ends = own(rows, chronicle.moment(index).aspect());
            row[i] = row(ends, scale, chronicle.start(index), chronicle.end(index));
            if (ends.size() > most) return counted(chronicle, scale, shown);
        }
        double axis = TOP + ROW * Math.max(1, own(rows, Tag.Aspect.WRITTEN).size());
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < row.length; i++) {
            int index = shown.get(i);
            Moment moment = chronicle.moment(index);
            boolean above = moment.aspect() == Tag.Aspect.WRITTEN;
            double y = above ? axis - 12 - ROW * row[i] : axis + 35 + ROW * row[i];
            double from = left(scale, chronicle.start(index));
            double to = right(scale, chronicle.end(index));
            boolean bar = to - from > SIZE;
            marks.add(
                    new Mark(index, moment, bar ? from : (from + to) / 2, y, bar ? to - from : 0));
        }
        int below = Math.max(1, own(rows, Tag.Aspect.HAPPENED).size());
        return new TimeChart(scale, axis, axis + BELOW + ROW * below, marks, List.of());
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

    private static TimeChart counted(Chronicle chronicle, TimeScale scale, List<Integer> shown) {
        int count = (int) Math.max(1, Math.ceil((scale.right() - scale.left()) / COLUMN));
        Map<Tag.Aspect, int[]> counts = new EnumMap<>(Tag.Aspect.class);
        for (Tag.Aspect aspect : Tag.Aspect.values()) counts.put(aspect, new int[count]);
        int most = 1;
        for (int index : shown) {
            double middle =
                    (left(scale, chronicle.start(index)) + right(scale, chronicle.end(index))) / 2;
            int column = Math.clamp((long) ((middle - scale.left()) / COLUMN), 0, count - 1);
            int now = ++own(counts, chronicle.moment(index).aspect())[column];
            most = Math.max(most, now);
        }
        var columns = new ArrayList<Column>();
        for (Tag.Aspect aspect : Tag.Aspect.values()) {
            for (int i = 0; i < count; i++) {
                int own = own(counts, aspect)[i];
                if (own == 0) continue;
                double height = Math.max(2, TALLEST * own / most);
                columns.add(new Column(aspect, scale.left() + i * COLUMN, COLUMN - 2, height, own));
            }
        }
        double axis = TOP + TALLEST;
        return new TimeChart(scale, axis, axis + BELOW + TALLEST, List.of(), columns);
    }

    private static <T> T own(Map<Tag.Aspect, T> all, Tag.Aspect aspect) {
        return Objects.requireNonNull(all.get(aspect));
    }

    /// The mark at a point.
    public Optional<Mark> at(double x, double y) {
        return marks.stream()
                .filter(mark -> mark.isAt(x, y))
                .min(Comparator.comparingDouble(Mark::width));
    }

    public Optional<Mark> of(int index) {
        return marks.stream().filter(mark -> mark.index() == index).findFirst();
    }

    /// As shapes.
    public Chart chart(Names names) {
        var shapes = new ArrayList<Chart.Shape>();
        shapes.add(new Chart.Line(scale.left(), axis, scale.right(), axis));
        for (TimeScale.Tick tick : scale.ticks()) {
            shapes.add(new Chart.Line(tick.x(), axis, tick.x(), axis + 5));
            shapes.add(new Chart.Words(tick.x() + 3, axis + 17, tick.words(), 12, false));
        }
        shapes.add(new Chart.Words(8, axis - 8, names.written(), 13, false));
        shapes.add(new Chart.Words(8, axis + 39, names.happened(), 13, false));
        for (Mark mark : marks) shapes.add(shape(mark, names));
        for (Column column : columns) {
            boolean above = column.aspect() == Tag.Aspect.WRITTEN;
            double y = above ? axis - 2 - column.height() : axis + 24;
            Fill fill = above ? Fill.SOLID : Fill.GREY;
            String count = Integer.toString(column.count());
            shapes.add(new Chart.Box(column.x(), y, column.width(), column.height(), fill, count));
        }
        return new Chart(names.title(), scale.right() + 24, height, shapes);
    }

    /// A bar covers all that a date may mean; a document's own date is a square, another a disc.
    private static Chart.Shape shape(Mark mark, Names names) {
        String words = names.moment().apply(mark.moment());
        boolean own = mark.moment().tag().isEmpty();
        Fill fill = mark.isDoubtful() ? Fill.DOUBTFUL : own ? Fill.SOLID : Fill.GREY;
        double top = mark.y() - SIZE / 2;
        if (mark.width() > 0) return new Chart.Box(mark.x(), top, mark.width(), SIZE, fill, words);
        return own
                ? new Chart.Box(mark.x() - SIZE / 2, top, SIZE, SIZE, fill, words)
                : new Chart.Disc(mark.x(), mark.y(), SIZE / 2, fill, words);
    }
}
