package org.postil.store.marks;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.postil.model.Witness;
import org.postil.model.annotation.Hold;
import org.postil.model.id.Id;
import org.postil.store.sql.BulkReading;
import org.postil.store.sql.Database;
import org.postil.store.sql.Row;
import org.postil.text.Anchor;

/// Table `hold`. A file of schema 1 that is only read has none.
final class HoldRows implements MarkTable<Hold> {

    private final Database database;
    private final AnchorRows anchors;

    HoldRows(Database database) {
        this.database = database;
        anchors = new AnchorRows(database, "hold");
    }

    @Override
    public AnchorRows anchors() {
        return anchors;
    }

    @Override
    public List<Hold> read(Id<Witness> witness) throws SQLException {
        if (!database.hasTable("hold")) return List.of();
        return anchors.list(witness, HoldRows::mark);
    }

    @Override
    public ByVersion<Hold> readAll(BulkReading reading) throws SQLException {
        if (!database.hasTable("hold")) return new ByVersion<>();
        return anchors.all(reading, HoldRows::mark);
    }

    private static Hold mark(Row row, Anchor anchor) throws SQLException {
        return new Hold(new Id<>(row.uuid("id")), anchor);
    }

    @Override
    public void insert(Id<Witness> witness, Hold one) throws SQLException {
        database.writeOne(
                "INSERT INTO hold (id, witness) VALUES (?, ?)",
                one.id().toString(),
                witness.toString());
    }

    /// A hold says nothing but where it stands.
    @Override
    public void update(Id<Witness> witness, Hold one) {}

    @Override
    public void delete(UUID mark) throws SQLException {
        database.writeOne("DELETE FROM hold WHERE id = ?", mark.toString());
    }
}
