package org.postil.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One row of an answer. Valid only while it is read.
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /// Makes something of a row.
    @FunctionalInterface
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    public String text(String column) throws SQLException {
        return present(result.getString(column), column);
    }

    public Optional<String> maybe(String column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    public long number(String column) throws SQLException {
        return result.getLong(column);
    }

    public int place(String column) throws SQLException {
        return result.getInt(column);
    }

    public boolean flag(String column) throws SQLException {
        return result.getInt(column) == 1;
    }

    /// Whatever stands there, as the driver gives it.
    public @Nullable Object value(String column) throws SQLException {
        return result.getObject(column);
    }

    /// Whatever stands in all columns, in order, null where nothing does.
    public List<@Nullable Object> values() throws SQLException {
        int columns = result.getMetaData().getColumnCount();
        var values = new ArrayList<@Nullable Object>(columns);
        for (int i = 1; i <= columns; i++) values.add(result.getObject(i));
        return values;
    }

    public byte[] bytes(String column) throws SQLException {
        return present(result.getBytes(column), column);
    }

    private static <T> T present(@Nullable T value, String column) throws SQLException {
        if (value == null) throw new SQLException("nothing in column " + column);
        return value;
    }
}
