package org.postil.ui.overview.time;

import java.util.Optional;
import org.postil.analysis.overview.MomentWords;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.analysis.overview.chart.TimeChart;
import org.postil.analysis.overview.chart.TimeChart.Column;
import org.postil.analysis.overview.chart.TimeChart.Mark;
import org.postil.ui.fx.Texts;

/// The words of a timeline on the screen.
final class TimeWords {

    private TimeWords() {}

    /// Those of its picture, which says nothing of its moments.
    static TimeChart.Names names() {
        return new TimeChart.Names(Texts.text("ui.overview.timeline"), Texts::of, _ -> "");
    }

    static String of(Moment moment) {
        return Texts.of(MomentWords.of(moment));
    }

    /// How many dates are shown.
    static String of(int shown) {
        return Texts.text("ui.overview.timeline.spoken", shown);
    }

    /// What is said of what stands at a point.
    static Optional<String> at(TimeChart chart, double x, double y) {
        return chart.at(x, y)
                .map(Mark::moment)
                .map(TimeWords::of)
                .or(() -> chart.columnAt(x, y).map(TimeWords::of));
    }

    private static String of(Column column) {
        return Texts.text("ui.overview.timeline.column", column.count());
    }
}
