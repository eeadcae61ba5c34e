package org.postil.analysis.overview.chart;

import java.util.ArrayList;
import java.util.List;
import org.postil.analysis.overview.chart.Chart.Align;
import org.postil.analysis.overview.chart.Chart.Fill;

/// Counts of rows by columns: in each place a square as large as its count, with the number.
///
/// @param counts by row and column
public record GridChart(
        String title, List<String> rows, List<String> columns, List<List<Integer>> counts) {

    private static final double NAMES = 300;
    private static final double CELL = 34;
    private static final int LONGEST = 46;

    public GridChart {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
    }

    /// The columns are numbered; what the numbers mean stands below.
    public Chart chart() {
        int most = counts.stream().flatMap(List::stream).mapToInt(one -> one).max().orElse(1);
        var shapes = new ArrayList<Chart.Shape>();
        shapes.add(new Chart.Words(12, 24, title, 15, Align.BEGIN));
        for (int j = 0; j < columns.size(); j++) {
            double x = NAMES + CELL * j + CELL / 2;
            shapes.add(new Chart.Words(x + 4, 50, Integer.toString(j + 1), 12, Align.END));
        }
        double y = 58;
        for (int i = 0; i < rows.size(); i++, y += CELL) {
            String name = brief(rows.get(i), LONGEST);
            shapes.add(new Chart.Words(NAMES - 8, y + CELL / 2 + 4, name, 12, Align.END));
            for (int j = 0; j < columns.size(); j++) {
                cell(shapes, counts.get(i).get(j), most, NAMES + CELL * j, y);
            }
        }
        y += 20;
        for (int j = 0; j < columns.size(); j++, y += 17) {
            shapes.add(new Chart.Words(NAMES, y, j + 1 + "  " + columns.get(j), 12, Align.BEGIN));
        }
        double width = Math.max(NAMES + CELL * columns.size(), 760);
        return new Chart(title, width + 24, y + 8, shapes);
    }

    private static void cell(
            List<Chart.Shape> shapes, int count, int most, double left, double top) {
        if (count == 0) return;
        double size = 6 + (CELL - 8) * Math.sqrt((double) count / most);
        double x = left + (CELL - size) / 2;
        double y = top + (CELL - size) / 2;
        String number = Integer.toString(count);
        shapes.add(new Chart.Box(x, y, size, size, Fill.OPEN, number));
        double end = left + CELL / 2 + 3.5 * number.length();
        shapes.add(new Chart.Words(end, top + CELL / 2 + 4, number, 11, Align.END));
    }

    static String brief(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1).strip() + "…";
    }
}
