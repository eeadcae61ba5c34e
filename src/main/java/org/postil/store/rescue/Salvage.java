package org.postil.store.rescue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postil.message.Message;
import org.postil.store.sql.Database;
import org.postil.store.sql.Row;

/// Copies tables row by row from a damaged file into a new one. Where a table can't be read on, it
/// is read from its end too: what lies between is lost, and said.
public final class Salvage {

    /// Of single rows that are tried between the two.
    private static final long MOST_TRIES = 20_000;

    private final Database from;
    private final Database to;
    private final List<Message> lost = new ArrayList<>();

    public Salvage(Database from, Database to) {
        this.from = from;
        this.to = to;
    }

    /// What could not be read, a sentence each.
    public List<Message> lost() {
        return List.copyOf(lost);
    }

    /// Copies all tables that the new file has, but for these and for what an index keeps.
    public void copyAllBut(Set<String> left) throws SQLException {
        List<String> tables =
                to.list(
                        "SELECT name FROM sqlite_schema WHERE name IN"
                                + " (SELECT name FROM pragma_table_list WHERE type = 'table')"
                                + " ORDER BY rowid",
                        row -> row.text("name"));
        for (String table : tables) {
            if (!left.contains(table)) copy(table);
        }
    }

    private void copy(String table) throws SQLException {
        if (!has(table)) return;
        var columns = to.list("PRAGMA table_info(\"" + table + "\")", row -> row.text("name"));
        var copy = new Copy(table, columns, order(table));
        boolean whole = copy.read("");
        if (!whole) {
            copy.read(" DESC");
            copy.tryBetween();
            lost.add(Message.of("store.rescue.table", table, copy.saved));
        }
        if (copy.refused > 0) {
            lost.add(Message.of("store.rescue.rows", table, copy.refused));
        }
    }

    private boolean has(String table) {
        try {
            return from.hasTable(table);
        } catch (SQLException unreadable) {
            return false;
        }
    }

    /// By which columns its rows lie in the file.
    private List<String> order(String table) throws SQLException {
        String made =
                to.first(
                                "SELECT sql FROM sqlite_schema WHERE name = ?",
                                row -> row.text("sql"),
                                table)
                        .orElse("");
        if (!made.contains("WITHOUT ROWID")) return List.of("rowid");
        return to.list(
                "SELECT name FROM pragma_table_info('" + table + "') WHERE pk > 0 ORDER BY pk",
                row -> row.text("name"));
    }

    /// The way of one table.
    private final class Copy {

        private final String table;
        private final List<String> columns;
        private final List<String> order;
        private final String insert;
        private long low;
        private long high;
        private int saved;
        private int refused;

        Copy(String table, List<String> columns, List<String> order) {
            this.table = table;
            this.columns = columns;
            this.order = order;
            insert =
                    "INSERT OR IGNORE INTO \"%s\" (%s) VALUES (%s)"
                            .formatted(
                                    table,
                                    names(columns),
                                    columns.stream()
                                            .map(_ -> "?")
                                            .collect(Collectors.joining(", ")));
        }

        /// Reads from one end as far as it goes. True where that is all.
        boolean read(String direction) {
            String ordered =
                    order.stream()
                            .map(name -> '"' + name + '"' + direction)
                            .collect(Collectors.joining(", "));
            boolean rowids = order.getFirst().equals("rowid");
            String sql =
                    "SELECT %s%s FROM \"%s\" ORDER BY %s"
                            .formatted(
                                    rowids ? "rowid AS row_id, " : "",
                                    names(columns),
                                    table,
                                    rowids ? "rowid" + direction : ordered);
            try {
                from.list(
                        sql,
                        row -> {
                            if (rowids && direction.isEmpty()) low = row.number("row_id");
                            else if (rowids) high = row.number("row_id");
                            take(row);
                            return row;
                        });
                return true;
            } catch (SQLException damaged) {
                return false;
            }
        }

        /// Single rows between those that were read from both ends.
        void tryBetween() {
            if (!order.getFirst().equals("rowid")) return;
            String sql = "SELECT %s FROM \"%s\" WHERE rowid = ?".formatted(names(columns), table);
            long end = Math.min(high, low + MOST_TRIES);
            for (long id = low + 1; id < end; id++) {
                try {
                    from.list(
                            sql,
                            row -> {
                                take(row);
                                return row;
                            },
                            id);
                } catch (SQLException damaged) {
                    // This one is lost; the next may not be.
                }
            }
        }

        private void take(Row row) throws SQLException {
            @Nullable Object[] values = new Object[columns.size()];
            for (int i = 0; i < values.length; i++) values[i] = row.value(columns.get(i));
            try {
                saved += to.write(insert, values);
            } catch (SQLException unfit) {
                refused++;
            }
        }
    }

    private static String names(List<String> columns) {
        return columns.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }
}
