package org.postil.ui.overview;

import java.util.ArrayList;
import java.util.List;
import org.postil.analysis.overview.chart.BarChart;
import org.postil.analysis.overview.chart.BarChart.Bar;
import org.postil.analysis.overview.chart.Chart;
import org.postil.analysis.overview.chart.Chart.Fill;
import org.postil.analysis.overview.chart.GridChart;
import org.postil.ui.fx.Texts;
import org.postil.ui.overview.Grid.Cell;
import org.postil.ui.overview.Grid.Line;

/// Makes of what is shown what goes into a file.
///
/// @param timeline as it is shown now
record Writing(Form form, Content content, Chart timeline) {

    Written written() {
        return new Written(form.words(), this::chart, () -> content.table(form).rows());
    }

    private Chart chart() {
        return switch (form) {
            case TIMELINE, DATES -> timeline;
            case VOICES -> bars(content.table(form));
            case TOPICS, PEOPLE -> squares(content.table(form));
        };
    }

    /// Words of each voice in each document; what is reported is hollow.
    private Chart bars(Grid grid) {
        var bars = new ArrayList<Bar>();
        for (Line line : grid.lines()) {
            List<Cell> cells = line.cells();
            String name = cells.get(1).text() + ", " + cells.get(0).text();
            boolean direct = cells.get(2).text().equals(Texts.text("ui.overview.mode.direct"));
            Fill fill = direct ? Fill.GREY : Fill.OPEN;
            bars.add(new Bar(name, cells.get(4).number().orElse(0), fill));
        }
        return new BarChart(Texts.text("ui.overview.voices.chart"), bars).chart();
    }

    /// The columns behind that of the document and that of the sum.
    private Chart squares(Grid grid) {
        List<String> columns =
                grid.columns().subList(Math.min(2, grid.columns().size()), grid.columns().size());
        var names = new ArrayList<String>();
        var counts = new ArrayList<List<Integer>>();
        for (Line line : grid.lines()) {
            names.add(line.cells().getFirst().text());
            counts.add(line.cells().stream().skip(2).map(cell -> cell.number().orElse(0)).toList());
        }
        return new GridChart(form.words(), names, columns, counts).chart();
    }
}
