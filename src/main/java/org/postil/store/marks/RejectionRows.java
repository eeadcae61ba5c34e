package org.postil.store.marks;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.postil.model.Witness;
import org.postil.model.annotation.Rejection;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.store.sql.BulkReading;
import org.postil.store.sql.Database;
import org.postil.store.sql.Row;
import org.postil.text.Anchor;

/// Table `rejection`.
final class RejectionRows implements MarkTable<Rejection> {

    private static final String INSERT =
            """
            INSERT INTO rejection (layer, quote, value, rule, id, witness)
            VALUES (?, ?, ?, ?, ?, ?)\
            """;
    private static final String UPDATE =
            """
            UPDATE rejection SET layer = ?, quote = ?, value = ?, rule = ?
            WHERE id = ? AND witness = ?\
            """;

    private final Database database;
    private final AnchorRows anchors;

    RejectionRows(Database database) {
        this.database = database;
        anchors = new AnchorRows(database, "rejection");
    }

    @Override
    public AnchorRows anchors() {
        return anchors;
    }

    @Override
    public List<Rejection> read(Id<Witness> witness) throws SQLException {
        return anchors.list(witness, RejectionRows::mark);
    }

    @Override
    public ByVersion<Rejection> readAll(BulkReading reading) throws SQLException {
        return anchors.all(reading, RejectionRows::mark);
    }

    private static Rejection mark(Row row, Anchor anchor) throws SQLException {
        return new Rejection(
                new Id<>(row.uuid("id")),
                anchor,
                new LayerId(row.text("layer")),
                row.text("quote"),
                row.text("value"),
                row.text("rule"));
    }

    @Override
    public void insert(Id<Witness> witness, Rejection one) throws SQLException {
        write(INSERT, witness, one);
    }

    @Override
    public void update(Id<Witness> witness, Rejection one) throws SQLException {
        write(UPDATE, witness, one);
    }

    @Override
    public void delete(UUID mark) throws SQLException {
        database.writeOne("DELETE FROM rejection WHERE id = ?", mark.toString());
    }

    private void write(String sql, Id<Witness> witness, Rejection one) throws SQLException {
        database.writeOne(
                sql,
                one.layer().value(),
                one.quote(),
                one.value(),
                one.rule(),
                one.id().toString(),
                witness.toString());
    }
}
