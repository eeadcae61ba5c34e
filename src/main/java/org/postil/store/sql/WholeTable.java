package org.postil.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/// All rows of a table that is kept in the order of its key, thousands at a time: SQLite puts them
/// into one text, which costs a fraction of asking for each.
final class WholeTable {

    private static final int AT_A_TIME = 2_000;

    private final Database database;
    private final String table;
    private final List<String> keys;
    private final List<PackedRow.Column> columns;

    /// Of the thread that makes something of it.
    private final PackedRow row;

    private long made;

    WholeTable(Database database, String table) throws SQLException {
        this.database = database;
        this.table = table;
        List<Described> described =
                database.list(
                        "SELECT name, \"notnull\", pk FROM pragma_table_info(?) ORDER BY cid",
                        Described::of,
                        table);
        keys = described.stream().filter(Described::isKey).map(Described::name).toList();
        columns =
                described.stream().map(one -> new PackedRow.Column(one.name, one.filled)).toList();
        row = new PackedRow(columns);
    }

    private record Described(String name, boolean filled, boolean isKey) {

        static Described of(Row row) throws SQLException {
            return new Described(row.text("name"), row.flag("notnull"), row.number("pk") > 0);
        }
    }

    /// Has something made of every row. That fails with an IllegalArgumentException where a text is
    /// damaged.
    ///
    /// @param maker runs what makes it, one after the other
    void each(Row.Reader<?> reader, Executor maker) throws SQLException {
        long rows = count(database, table);
        List<Object> behind = List.of();
        for (long asked = 0; asked < rows; asked += AT_A_TIME) {
            byte[] some = next(behind);
            if (some.length == 0) break;
            if (Thread.currentThread().isInterrupted()) throw new SQLException("called off");
            behind = lastKey(some);
            maker.execute(() -> make(some, reader));
        }
        maker.execute(() -> refuseOtherThan(rows));
    }

    private void make(byte[] some, Row.Reader<?> reader) {
        try {
            for (int at = 0; at < some.length; made++) {
                at = row.take(some, at);
                reader.read(row);
            }
        } catch (SQLException nothingThere) {
            throw new IllegalArgumentException(nothingThere);
        }
    }

    private void refuseOtherThan(long rows) {
        if (made != rows) {
            throw new IllegalArgumentException(made + " rows of " + rows + " in " + table);
        }
    }

    static long count(Database database, String table) throws SQLException {
        return database.first("SELECT count(*) AS rows FROM " + table, row -> row.number("rows"))
                .orElseThrow();
    }

    private List<Object> lastKey(byte[] some) throws SQLException {
        int start = some.length;
        while (start > 0 && some[start - 1] != PackedRow.END_SIGN) start--;
        PackedRow last = new PackedRow(columns);
        last.take(some, start);
        var key = new ArrayList<Object>();
        for (String column : keys) key.add(last.text(column));
        return key;
    }

    private byte[] next(List<Object> last) throws SQLException {
        String order = keys.stream().map(key -> '"' + key + '"').collect(Collectors.joining(", "));
        String places = keys.stream().map(_ -> "?").collect(Collectors.joining(", "));
        String behind = last.isEmpty() ? "" : " WHERE (%s) > (%s)".formatted(order, places);
        String some =
                "SELECT %s AS one FROM %s%s ORDER BY %s LIMIT %d"
                        .formatted(row.expression(), table, behind, order, AT_A_TIME);
        String sql =
                "SELECT ifnull(group_concat(one, %s), '') AS packed FROM (%s)"
                        .formatted(PackedRow.END, some);
        return database.first(sql, row -> row.bytes("packed"), last.toArray()).orElseThrow();
    }
}
