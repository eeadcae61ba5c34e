package org.postil.store.rows;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Field;
import org.postil.model.id.Kebab;
import org.postil.store.sql.BulkReading;
import org.postil.store.sql.Database;
import org.postil.store.sql.Written;

/// Tables `document_metadata` and `witness_metadata`.
final class MetadataRows {

    private final Database database;
    private final String owner;
    private final String table;
    private final String select;
    private final String insert;
    private final String delete;
    private Optional<Map<String, Map<Field, String>>> gathered = Optional.empty();

    /// @param owner the table of those that the metadata are of: `document` or `witness`
    MetadataRows(Database database, String owner) {
        this.database = database;
        this.owner = owner;
        table = owner + "_metadata";
        select = "SELECT field, value FROM " + table + " WHERE " + owner + " = ?";
        insert = "INSERT INTO " + table + " VALUES (?, ?, ?)";
        delete = "DELETE FROM " + table + " WHERE " + owner + " = ?";
    }

    /// Reads the table at once: much sooner done than owner by owner. To be awaited before [#read].
    void gather(BulkReading reading) throws SQLException {
        Map<String, Map<Field, String>> all = new HashMap<>();
        reading.each(
                table,
                row ->
                        all.computeIfAbsent(row.text(owner), _ -> new EnumMap<>(Field.class))
                                .put(
                                        Written.choice(Field.class, row.text("field")),
                                        row.text("value")));
        gathered = Optional.of(all);
    }

    void release() {
        gathered = Optional.empty();
    }

    Metadata read(String id) throws SQLException {
        Map<Field, String> fields =
                gathered.isPresent() ? gathered.get().getOrDefault(id, Map.of()) : fields(id);
        return fields.isEmpty() ? Metadata.NONE : new Metadata(fields);
    }

    private Map<Field, String> fields(String id) throws SQLException {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        database.list(
                select,
                row ->
                        fields.put(
                                Written.choice(Field.class, row.text("field")), row.text("value")),
                id);
        return fields;
    }

    void insert(String id, Metadata metadata) throws SQLException {
        for (var field : metadata.fields().entrySet()) {
            database.writeOne(insert, id, Kebab.of(field.getKey()), field.getValue());
        }
    }

    void update(String id, Metadata was, Metadata is) throws SQLException {
        if (was.equals(is)) return;
        database.write(delete, id);
        insert(id, is);
    }
}
