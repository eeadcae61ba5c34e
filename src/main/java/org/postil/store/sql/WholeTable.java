package org.postil.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All rows of a table that is kept in the order of its key, thousands at a time: SQLite puts them
/// into one text, which costs a fraction of asking for each.
final class WholeTable {

    private static final int AT_A_TIME = 2_000;

    private final Database database;
    private final String table;
    private final List<String> keys;
    private final PackedRow row;

    WholeTable(Database database, String table) throws SQLException {
        this.database = database;
        this.table = table;
        List<Described> columns =
                database.list(
                        "SELECT name, \"notnull\", pk FROM pragma_table_info(?) ORDER BY cid",
                        Described::of,
                        table);
        keys = columns.stream().filter(Described::isKey).map(Described::name).toList();
        row =
                new PackedRow(
                        columns.stream()
                                .map(one -> new PackedRow.Column(one.name, one.filled))
                                .toList());
    }

    private record Described(String name, boolean filled, boolean isKey) {

        static Described of(Row row) throws SQLException {
            return new Described(row.text("name"), row.flag("notnull"), row.number("pk") > 0);
        }
    }

    /// Makes something of every row. Throws an IllegalArgumentException where the table has signs
    /// in it that no text has.
    void each(Row.Reader<?> reader) throws SQLException {
        long seen = 0;
        List<@Nullable Object> last = List.of();
        while (true) {
            Packed some = next(last);
            if (some.rows == 0) break;
            for (int at = 0; at < some.bytes.length; ) {
                at = row.take(some.bytes, at);
                reader.read(row);
                seen++;
            }
            last = key();
        }
        if (seen != count()) throw new IllegalArgumentException("a sign in a text");
    }

    private long count() throws SQLException {
        return database.first("SELECT count(*) AS rows FROM " + table, row -> row.number("rows"))
                .orElseThrow();
    }

    /// Of the row that was taken last.
    private List<@Nullable Object> key() throws SQLException {
        var key = new ArrayList<@Nullable Object>();
        for (String column : keys) key.add(row.value(column));
        return key;
    }

    private record Packed(long rows, byte[] bytes) {

        static Packed of(Row row) throws SQLException {
            long rows = row.number("rows");
            return new Packed(rows, rows == 0 ? new byte[0] : row.bytes("packed"));
        }
    }

    private Packed next(List<@Nullable Object> last) throws SQLException {
        String order = keys.stream().map(key -> '"' + key + '"').collect(Collectors.joining(", "));
        String places = keys.stream().map(_ -> "?").collect(Collectors.joining(", "));
        String behind =
                last.isEmpty() ? "" : " WHERE (%s) > (%s)".formatted(order, places);
        String some =
                "SELECT %s AS one FROM %s%s ORDER BY %s LIMIT %d"
                        .formatted(row.expression(), table, behind, order, AT_A_TIME);
        String sql =
                "SELECT count(*) AS rows, group_concat(one, %s) AS packed FROM (%s)"
                        .formatted(PackedRow.END, some);
        return database.first(sql, Packed::of, last.toArray()).orElseThrow();
    }
}
