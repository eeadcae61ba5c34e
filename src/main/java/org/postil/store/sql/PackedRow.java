package org.postil.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A row that comes from SQLite in one piece: to ask for hundreds of thousands of rows column by
/// column takes most of the time of reading them. For texts and whole numbers.
final class PackedRow implements Row {

    /// Stands between two columns.
    private static final char BETWEEN = '\u001F';

    /// Stands for a column in which nothing is.
    private static final String NOTHING = "\u001E";

    private final List<Column> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final String[] values;

    /// A column of a table.
    ///
    /// @param filled true where something always is in it
    record Column(String name, boolean filled) {

        /// A text that would be taken for nothing becomes one that is refused.
        private String expression() {
            String quoted = '"' + name + '"';
            if (filled) return quoted;
            return "iif(%s = char(30), char(31), ifnull(%s, char(30)))".formatted(quoted, quoted);
        }
    }

    PackedRow(List<Column> columns) {
        this.columns = columns;
        for (Column column : columns) places.put(column.name, places.size());
        values = new String[columns.size()];
    }

    /// What is to be selected.
    String expression() {
        return columns.stream()
                .map(Column::expression)
                .collect(Collectors.joining(", ", "concat_ws(char(31), ", ")"));
    }

    /// Takes the next row. Throws an IllegalArgumentException where a text has one of the two signs
    /// in it.
    void take(String packed) {
        int from = 0;
        for (int i = 0; i < values.length; i++) {
            int next = packed.indexOf(BETWEEN, from);
            boolean last = i == values.length - 1;
            if (last != (next < 0)) throw new IllegalArgumentException("a separator in a text");
            values[i] = packed.substring(from, last ? packed.length() : next);
            from = next + 1;
        }
    }

    @Override
    public String text(String column) throws SQLException {
        return maybe(column).orElseThrow(() -> new SQLException("nothing in column " + column));
    }

    @Override
    public Optional<String> maybe(String column) throws SQLException {
        Integer place = places.get(column);
        if (place == null) throw new SQLException("no column " + column);
        String value = values[place];
        boolean nothing = !columns.get(place).filled && value.equals(NOTHING);
        return nothing ? Optional.empty() : Optional.of(value);
    }

    @Override
    public long number(String column) throws SQLException {
        return Long.parseLong(text(column));
    }

    @Override
    public int place(String column) throws SQLException {
        return Integer.parseInt(text(column));
    }

    @Override
    public boolean flag(String column) throws SQLException {
        return text(column).equals("1");
    }

    @Override
    public @Nullable Object value(String column) throws SQLException {
        return maybe(column).orElse(null);
    }

    @Override
    public byte[] bytes(String column) {
        throw new UnsupportedOperationException("bytes in " + column);
    }

    @Override
    public List<@Nullable Object> values() throws SQLException {
        var found = new ArrayList<@Nullable Object>(columns.size());
        for (Column column : columns) found.add(maybe(column.name).orElse(null));
        return found;
    }
}
