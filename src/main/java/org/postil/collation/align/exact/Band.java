package org.postil.collation.align.exact;

/// The cells of a table that are looked at: all, or those within some width of the straight line
/// from corner to corner. Rows are counted from 0 to the first length, columns from 0 to the
/// second.
final class Band {

    private final int rows;
    private final int columns;
    private final int width;

    Band(int rows, int columns, int width) {
        this.rows = rows;
        this.columns = columns;
        this.width = Math.min(width, columns + 1);
    }

    private boolean isWhole() {
        return width > columns;
    }

    /// The first column of a row.
    int start(int row) {
        return isWhole() ? 0 : Math.max(0, middle(row) - width);
    }

    /// The column behind the last of a row.
    int end(int row) {
        return isWhole() ? columns + 1 : Math.min(columns + 1, middle(row) + width + 1);
    }

    private int middle(int row) {
        return (int) ((long) row * columns / Math.max(1, rows));
    }

    private int breadth() {
        return isWhole() ? columns + 1 : 2 * width + 1;
    }

    int cells() {
        return Math.multiplyExact(rows + 1, breadth());
    }

    int place(int row, int column) {
        return row * breadth() + column - start(row);
    }
}
