package org.postil.analysis.overview.chart;

import java.util.ArrayList;
import java.util.List;
import org.postil.analysis.overview.TimeScale;
import org.postil.analysis.overview.chart.Chart.Align;
import org.postil.analysis.overview.chart.Chart.Fill;
import org.postil.analysis.overview.chart.TimeChart.Column;
import org.postil.analysis.overview.chart.TimeChart.Mark;
import org.postil.analysis.overview.chart.TimeChart.Names;
import org.postil.message.Message;
import org.postil.model.annotation.Tag;

/// Draws a [TimeChart], with a line below that says what its marks mean.
final class TimeShapes {

    private static final double SIZE = TimeChart.SIZE;
    private static final double LEFT = 8;
    private static final double LINE = 20;
    private static final double WORDS = 12;

    /// So wide is a letter, about.
    private static final double LETTER = 5.4;

    private final TimeChart chart;
    private final Names names;
    private final List<Chart.Shape> shapes = new ArrayList<>();

    TimeShapes(TimeChart chart, Names names) {
        this.chart = chart;
        this.names = names;
    }

    Chart chart() {
        draw();
        return whole(chart.columns().isEmpty() ? meanings(width()) : counting());
    }

    Chart bare() {
        draw();
        return whole(chart.columns().isEmpty() ? chart.height() : counting());
    }

    Chart meanings() {
        return whole(meanings(chart.scale().right()));
    }

    private void draw() {
        axis();
        chart.marks().forEach(mark -> shapes.add(shape(mark)));
        chart.columns().forEach(column -> shapes.add(shape(column)));
    }

    private double width() {
        return chart.scale().right() + 24;
    }

    private Chart whole(double height) {
        return new Chart(names.title(), width(), height, shapes);
    }

    private String words(String key) {
        return names.words().apply(Message.of(key));
    }

    private void axis() {
        double axis = chart.axis();
        TimeScale scale = chart.scale();
        shapes.add(new Chart.Line(scale.left(), axis, scale.right(), axis));
        for (TimeScale.Tick tick : scale.ticks()) {
            shapes.add(new Chart.Line(tick.x(), axis, tick.x(), axis + 5));
            shapes.add(new Chart.Words(tick.x(), axis + 18, tick.words(), WORDS, Align.MIDDLE));
        }
        shapes.add(new Chart.Words(LEFT, axis - 8, words("timeline.written"), 13, Align.BEGIN));
        shapes.add(new Chart.Words(LEFT, axis + 39, words("timeline.happened"), 13, Align.BEGIN));
    }

    /// A bar covers all that a date may mean; a document's own date is a square, another a disc.
    private Chart.Shape shape(Mark mark) {
        String words = names.moment().apply(mark.moment());
        boolean own = mark.moment().tag().isEmpty();
        Fill fill = mark.isDoubtful() ? Fill.DOUBTFUL : own ? Fill.SOLID : Fill.GREY;
        double top = mark.y() - SIZE / 2;
        if (mark.width() > 0) return new Chart.Box(mark.x(), top, mark.width(), SIZE, fill, words);
        return own
                ? square(mark.x(), mark.y(), fill, words)
                : new Chart.Disc(mark.x(), mark.y(), SIZE / 2, fill, words);
    }

    private static Chart.Box square(double x, double y, Fill fill, String words) {
        return new Chart.Box(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE, fill, words);
    }

    private Chart.Shape shape(Column column) {
        boolean above = column.aspect() == Tag.Aspect.WRITTEN;
        double y = above ? chart.axis() - 2 - column.height() : chart.axis() + 24;
        Fill fill = above ? Fill.SOLID : Fill.GREY;
        String count = Integer.toString(column.count());
        return new Chart.Box(column.x(), y, column.width(), column.height(), fill, count);
    }

    /// In as many lines as they take.
    ///
    /// @return where they end
    private double meanings(double width) {
        double x = LEFT;
        double y = chart.height() + 4;
        for (Meaning one : Meaning.values()) {
            String words = words(one.key);
            double wide = one.sample + 6 + LETTER * words.length() + 18;
            if (x > LEFT && x + wide - 18 > width) {
                x = LEFT;
                y += LINE;
            }
            shapes.add(sample(one, x, y));
            double from = x + one.sample + 6;
            shapes.add(new Chart.Words(from, y + 4, words, WORDS, Align.BEGIN));
            x += wide;
        }
        return y + LINE / 2 + 2;
    }

    private static Chart.Shape sample(Meaning one, double x, double y) {
        double middle = x + SIZE / 2;
        double top = y - SIZE / 2;
        return switch (one) {
            case DOCUMENT -> square(middle, y, Fill.SOLID, "");
            case WORDS -> new Chart.Disc(middle, y, SIZE / 2, Fill.GREY, "");
            case STRETCH -> new Chart.Box(x, top, one.sample, SIZE, Fill.GREY, "");
            case DOUBT -> new Chart.Box(x, top, one.sample, SIZE, Fill.DOUBTFUL, "");
        };
    }

    private enum Meaning {
        DOCUMENT("timeline.means.document", SIZE),
        WORDS("timeline.means.words", SIZE),
        STRETCH("timeline.means.stretch", 26),
        DOUBT("timeline.means.doubt", 26);

        private final String key;
        private final double sample;

        Meaning(String key, double sample) {
            this.key = key;
            this.sample = sample;
        }
    }

    private double counting() {
        int most = chart.columns().stream().mapToInt(Column::count).max().orElse(0);
        String words = names.words().apply(Message.of("timeline.means.columns", most));
        double y = chart.height() + 4;
        shapes.add(new Chart.Words(LEFT, y + 4, words, WORDS, Align.BEGIN));
        return y + LINE / 2 + 2;
    }
}
