package org.postil.store.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.model.id.Id;

/// One row of an answer. Valid only while it is read.
public interface Row {

    /// Makes something of a row.
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    String text(String column) throws SQLException;

    Optional<String> maybe(String column) throws SQLException;

    /// Throws an IllegalArgumentException for what is no UUID in its usual form.
    default UUID uuid(String column) throws SQLException {
        return Id.parse(text(column)).value();
    }

    long number(String column) throws SQLException;

    int place(String column) throws SQLException;

    boolean flag(String column) throws SQLException;

    /// Whatever stands there, as the driver gives it.
    @Nullable Object value(String column) throws SQLException;

    /// Whatever stands in all columns, in order, null where nothing does.
    List<@Nullable Object> values() throws SQLException;

    byte[] bytes(String column) throws SQLException;
}
