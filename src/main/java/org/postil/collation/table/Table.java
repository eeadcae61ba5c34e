package org.postil.collation.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.postil.collation.align.Alignment;
import org.postil.collation.align.exact.Pairing;
import org.postil.collation.token.Tokens;

/// Columns of tokens. Each token of each version stands in exactly one column, and read from left
/// to right a row is its version, token by token.
public final class Table {

    /// Where a version has nothing in a column.
    public static final int NONE = -1;

    private final int rows;
    private final List<int[]> columns;

    Table(int rows, List<int[]> columns) {
        this.rows = rows;
        this.columns = Collections.unmodifiableList(columns);
    }

    /// The table of two versions; what was moved stands in two columns, one for each place.
    public static Table of(Alignment alignment) {
        Tokens a = alignment.a().tokens();
        Tokens b = alignment.b().tokens();
        var columns = new ArrayList<int[]>();
        int tokenA = 0;
        int tokenB = 0;
        for (int i = 0; i < alignment.a().size(); i++) {
            int j = alignment.pairing().inB(i);
            if (j == Pairing.NONE || alignment.b().token(j) < tokenB) continue;
            for (; tokenA < alignment.a().token(i); tokenA++) columns.add(new int[] {tokenA, NONE});
            for (; tokenB < alignment.b().token(j); tokenB++) columns.add(new int[] {NONE, tokenB});
            columns.add(new int[] {tokenA++, tokenB++});
        }
        for (; tokenA < a.size(); tokenA++) columns.add(new int[] {tokenA, NONE});
        for (; tokenB < b.size(); tokenB++) columns.add(new int[] {NONE, tokenB});
        return new Table(2, columns);
    }

    /// How many versions there are.
    public int rows() {
        return rows;
    }

    public int size() {
        return columns.size();
    }

    /// The token of a version in a column, or `NONE`.
    public int token(int column, int row) {
        return columns.get(column)[row];
    }
}
