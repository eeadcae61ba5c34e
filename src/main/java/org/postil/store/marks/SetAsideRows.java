package org.postil.store.marks;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.postil.model.Witness;
import org.postil.model.annotation.SetAside;
import org.postil.model.id.Id;
import org.postil.model.id.Kebab;
import org.postil.store.sql.BulkReading;
import org.postil.store.sql.Database;
import org.postil.store.sql.Row;
import org.postil.store.sql.Written;
import org.postil.text.Anchor;

/// Table `set_aside`.
final class SetAsideRows implements MarkTable<SetAside> {

    private final Database database;
    private final AnchorRows anchors;

    SetAsideRows(Database database) {
        this.database = database;
        anchors = new AnchorRows(database, "set_aside");
    }

    @Override
    public AnchorRows anchors() {
        return anchors;
    }

    @Override
    public List<SetAside> read(Id<Witness> witness) throws SQLException {
        return anchors.list(witness, SetAsideRows::mark);
    }

    @Override
    public ByVersion<SetAside> readAll(BulkReading reading) throws SQLException {
        return anchors.all(reading, SetAsideRows::mark);
    }

    private static SetAside mark(Row row, Anchor anchor) throws SQLException {
        return new SetAside(
                new Id<>(row.uuid("id")),
                anchor,
                Written.choice(SetAside.Kind.class, row.text("kind")));
    }

    @Override
    public void insert(Id<Witness> witness, SetAside one) throws SQLException {
        database.writeOne(
                "INSERT INTO set_aside (kind, id, witness) VALUES (?, ?, ?)",
                Kebab.of(one.kind()),
                one.id().toString(),
                witness.toString());
    }

    @Override
    public void update(Id<Witness> witness, SetAside one) throws SQLException {
        database.writeOne(
                "UPDATE set_aside SET kind = ? WHERE id = ? AND witness = ?",
                Kebab.of(one.kind()),
                one.id().toString(),
                witness.toString());
    }

    @Override
    public void delete(UUID mark) throws SQLException {
        database.writeOne("DELETE FROM set_aside WHERE id = ?", mark.toString());
    }
}
