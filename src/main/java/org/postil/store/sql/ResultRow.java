package org.postil.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A row of an answer, column by column.
final class ResultRow implements Row {

    private final ResultSet result;

    ResultRow(ResultSet result) {
        this.result = result;
    }

    @Override
    public String text(String column) throws SQLException {
        return present(result.getString(column), column);
    }

    @Override
    public Optional<String> maybe(String column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    @Override
    public long number(String column) throws SQLException {
        return result.getLong(column);
    }

    @Override
    public int place(String column) throws SQLException {
        return result.getInt(column);
    }

    @Override
    public boolean flag(String column) throws SQLException {
        return result.getInt(column) == 1;
    }

    @Override
    public @Nullable Object value(String column) throws SQLException {
        return result.getObject(column);
    }

    @Override
    public byte[] bytes(String column) throws SQLException {
        return present(result.getBytes(column), column);
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
