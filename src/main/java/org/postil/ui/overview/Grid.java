package org.postil.ui.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// A table of words and counts, each of which is a door to the passages that it counts.
///
/// @param columns their names
/// @param lines each with a cell for every column
/// @param most the largest count of every column, at least 1
public record Grid(List<String> columns, List<Line> lines, List<Integer> most) {

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
    /// @param place before which others it stands where the column is sorted, lower ones first; 0
    ///   where the words tell it
    /// @param door finds the passages behind it
    public record Cell(String text, OptionalInt number, int place, Supplier<List<Passage>> door) {

        public static Cell of(String text, Supplier<List<Passage>> door) {
            return new Cell(text, OptionalInt.empty(), 0, door);
        }

        /// Words whose place among others is not that of the alphabet.
        public static Cell at(int place, String text, Supplier<List<Passage>> door) {
            return new Cell(text, OptionalInt.empty(), place, door);
        }

        /// Nothing is written for 0.
        public static Cell of(int number, Supplier<List<Passage>> door) {
            String text = number == 0 ? "" : Integer.toString(number);
            return new Cell(text, OptionalInt.of(number), 0, door);
        }
    }

    public Grid {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        most = List.copyOf(most);
    }

    /// Reckons the largest counts.
    public Grid(List<String> columns, List<Line> lines) {
        this(
                columns,
                lines,
                IntStream.range(0, columns.size()).map(i -> most(lines, i)).boxed().toList());
    }

    private static int most(List<Line> lines, int column) {
        int most = 1;
        for (Line line : lines) most = Math.max(most, line.cells.get(column).number.orElse(0));
        return most;
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

    /// How lines are sorted by a column: the largest count first, or by their words.
    Comparator<Line> order(int column) {
        Comparator<Cell> order =
                isNumber(column)
                        ? Comparator.comparingInt(cell -> -cell.number.orElse(0))
                        : Comparator.comparingInt(Cell::place)
                                .thenComparing(Cell::text, String.CASE_INSENSITIVE_ORDER);
        return Comparator.comparing(line -> line.cells.get(column), order);
    }
}
