package org.postil.analysis.overview.chart;

import java.util.ArrayList;
import java.util.List;
import org.postil.analysis.overview.chart.Chart.Align;
import org.postil.analysis.overview.chart.Chart.Fill;

/// Counts as bars below each other, with their names and numbers.
///
/// @param bars from the top
public record BarChart(String title, List<Bar> bars) {

    private static final double NAMES = 330;
    private static final double LENGTH = 560;
    private static final double ROW = 22;
    private static final int LONGEST = 52;

    /// One count.
    ///
    /// @param fill tells its kind
    public record Bar(String name, int count, Fill fill) {}

    public BarChart {
        bars = List.copyOf(bars);
    }

    public Chart chart() {
        int most = bars.stream().mapToInt(Bar::count).max().orElse(1);
        var shapes = new ArrayList<Chart.Shape>();
        shapes.add(new Chart.Words(12, 24, title, 15, Align.BEGIN));
        double y = 40;
        for (Bar bar : bars) {
            double width = Math.max(1, LENGTH * bar.count() / Math.max(1, most));
            String name = GridChart.brief(bar.name(), LONGEST);
            shapes.add(new Chart.Words(NAMES - 8, y + 14, name, 12, Align.END));
            shapes.add(new Chart.Box(NAMES, y + 3, width, ROW - 8, bar.fill(), bar.name()));
            String count = Integer.toString(bar.count());
            shapes.add(new Chart.Words(NAMES + width + 6, y + 14, count, 12, Align.BEGIN));
            y += ROW;
        }
        return new Chart(title, NAMES + LENGTH + 70, y + 14, shapes);
    }
}
