package org.postil.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/// A table of words and counts, each of which is a door to the passages that it counts.
///
/// @param columns their names
/// @param lines each with a cell for every column
public record Grid(List<String> columns, List<Line> lines) {

    /// Nothing is counted.
    public static final Grid EMPTY = new Grid(List.of(), List.of());

    /// A line of it.
    ///
    /// @param cells one for each column
    public record Line(List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// A word or a count.
    ///
    /// @param number that it stands for; none where it is words
    /// @param door finds the passages behind it
    public record Cell(String text, OptionalInt number, Supplier<List<Passage>> door) {

        public static Cell of(String text, Supplier<List<Passage>> door) {
            return new Cell(text, OptionalInt.empty(), door);
        }

        /// Nothing is written for 0.
        public static Cell of(int number, Supplier<List<Passage>> door) {
            String text = number == 0 ? "" : Integer.toString(number);
            return new Cell(text, OptionalInt.of(number), door);
        }
    }

    public Grid {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /// The names of the columns, then every line as it reads.
    public List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(columns);
        lines.forEach(line -> rows.add(line.cells().stream().map(Cell::text).toList()));
        return rows;
    }

    /// True where a column counts.
    public boolean isNumber(int column) {
        return !lines.isEmpty() && lines.getFirst().cells().get(column).number().isPresent();
    }

    int number(int line, int column) {
        return lines.get(line).cells().get(column).number().orElse(0);
    }
}
