package org.postil.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A row of an answer, column by column.
final class ResultRow implements Row {

    private final ResultSet result;

    /// The driver looks through all names each time.
    private final Map<String, Integer> places = new HashMap<>();

    ResultRow(ResultSet result) {
        this.result = result;
    }

    @Override
    public String text(String column) throws SQLException {
        return present(result.getString(found(column)), column);
    }

    @Override
    public Optional<String> maybe(String column) throws SQLException {
        return Optional.ofNullable(result.getString(found(column)));
    }

    @Override
    public long number(String column) throws SQLException {
        return result.getLong(found(column));
    }

    @Override
    public int place(String column) throws SQLException {
        return result.getInt(found(column));
    }

    @Override
    public boolean flag(String column) throws SQLException {
        return result.getInt(found(column)) == 1;
    }

    @Override
    public @Nullable Object value(String column) throws SQLException {
        return result.getObject(found(column));
    }

    @Override
    public byte[] bytes(String column) throws SQLException {
        return present(result.getBytes(found(column)), column);
    }

    private int found(String column) throws SQLException {
        Integer known = places.get(column);
        if (known != null) return known;
        int place = result.findColumn(column);
        places.put(column, place);
        return place;
    }

    private static <T> T present(@Nullable T value, String column) throws SQLException {
        if (value == null) throw new SQLException("nothing in column " + column);
        return value;
    }

    @Override
    public List<@Nullable Object> values() throws SQLException {
        int columns = result.getMetaData().getColumnCount();
        var values = new ArrayList<@Nullable Object>(columns);
        for (int i = 1; i <= columns; i++) values.add(result.getObject(i));
        return values;
    }
}
