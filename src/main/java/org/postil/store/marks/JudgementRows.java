package org.postil.store.marks;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.postil.model.Witness;
import org.postil.model.annotation.Judgement;
import org.postil.model.id.Id;
import org.postil.model.id.Kebab;
import org.postil.store.sql.BulkReading;
import org.postil.store.sql.Database;
import org.postil.store.sql.Row;
import org.postil.store.sql.Written;
import org.postil.text.Anchor;

/// Table `judgement`. A file of an earlier schema that is only read has none.
final class JudgementRows implements MarkTable<Judgement> {

    private static final String INSERT =
            """
            INSERT INTO judgement
                (against, reading, class, everywhere, status, note, id, witness)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
            """;
    private static final String UPDATE =
            """
            UPDATE judgement
            SET against = ?, reading = ?, class = ?, everywhere = ?, status = ?, note = ?
            WHERE id = ? AND witness = ?\
            """;

    private final Database database;
    private final AnchorRows anchors;

    JudgementRows(Database database) {
        this.database = database;
        anchors = new AnchorRows(database, "judgement");
    }

    @Override
    public AnchorRows anchors() {
        return anchors;
    }

    @Override
    public List<Judgement> read(Id<Witness> witness) throws SQLException {
        if (!database.hasTable("judgement")) return List.of();
        return anchors.list(witness, JudgementRows::mark);
    }

    @Override
    public ByVersion<Judgement> readAll(BulkReading reading) throws SQLException {
        if (!database.hasTable("judgement")) return new ByVersion<>();
        return anchors.all(reading, JudgementRows::mark);
    }

    private static Judgement mark(Row row, Anchor anchor) throws SQLException {
        return new Judgement(
                new Id<>(row.uuid("id")),
                anchor,
                Id.<Witness>parse(row.text("against")).value(),
                row.text("reading"),
                row.text("class"),
                row.flag("everywhere"),
                Written.choice(Judgement.Status.class, row.text("status")),
                row.text("note"));
    }

    @Override
    public void insert(Id<Witness> witness, Judgement one) throws SQLException {
        write(INSERT, witness, one);
    }

    @Override
    public void update(Id<Witness> witness, Judgement one) throws SQLException {
        write(UPDATE, witness, one);
    }

    @Override
    public void delete(UUID mark) throws SQLException {
        database.writeOne("DELETE FROM judgement WHERE id = ?", mark.toString());
    }

    private void write(String sql, Id<Witness> witness, Judgement one) throws SQLException {
        database.writeOne(
                sql,
                one.against().toString(),
                one.reading(),
                one.kind(),
                one.everywhere() ? 1 : 0,
                Kebab.of(one.status()),
                one.note(),
                one.id().toString(),
                witness.toString());
    }
}
