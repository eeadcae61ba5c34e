package org.postil.store.rows;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.model.id.Kebab;
import org.postil.store.search.WordIndex;
import org.postil.store.sql.BulkReading;
import org.postil.store.sql.Damaged;
import org.postil.store.sql.Database;
import org.postil.store.sql.Difference;
import org.postil.store.sql.Row;
import org.postil.store.sql.Written;

/// Table `document`, and through others all that belongs to a document.
final class DocumentRows {

    private static final String INSERT =
            """
            INSERT INTO document (position, title, state, memo, main, in_bin, id)
            VALUES (?, ?, ?, ?, ?, ?, ?)\
            """;
    private static final String UPDATE =
            """
            UPDATE document SET title = ?, state = ?, memo = ?, main = ?, in_bin = ?
            WHERE id = ?\
            """;

    private final Database database;
    private final MetadataRows metadata;
    private final WitnessRows witnesses;

    DocumentRows(Database database, WordIndex index) {
        this.database = database;
        metadata = new MetadataRows(database, "document");
        witnesses = new WitnessRows(database, index);
    }

    /// All documents, with the texts and marks of their versions promised.
    List<Document> outline(Bodies bodies) throws SQLException {
        try {
            gather();
            return database.list(
                    "SELECT * FROM document ORDER BY position", row -> outline(row, bodies));
        } finally {
            release();
        }
    }

    /// Where something makes no sense, only a look at each document tells which one it is in.
    private void gather() throws SQLException {
        try (var reading = new BulkReading(database)) {
            witnesses.gather(reading);
            metadata.gather(reading);
            reading.await();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException wrong) {
            release();
        }
    }

    private void release() {
        metadata.release();
        witnesses.release();
    }

    void update(List<Document> was, List<Document> is) throws SQLException {
        var documents = Difference.between(was, is, Document::id);
        var versions = new Versions(documents);
        for (var added : documents.added()) insert(added);
        for (var moved : versions.moved()) witnesses.assign(moved.document(), moved.version());
        for (Witness gone : versions.removed()) witnesses.delete(gone);
        for (Document gone : documents.removed()) delete(gone);
        for (var pair : versions.changed()) witnesses.deleteGoneMarks(pair.was(), pair.is());
        for (var pair : documents.changed()) update(pair);
        for (var pair : versions.changed()) witnesses.update(pair.was(), pair.is());
        for (var added : versions.added()) witnesses.insert(added.document(), added.version());
        for (var placed : versions.placed()) witnesses.place(placed);
        for (var moved : documents.moved()) place(moved);
    }

    private void insert(Difference.At<Document> added) throws SQLException {
        Document one = added.one();
        database.writeOne(
                INSERT,
                added.place(),
                one.title(),
                Kebab.of(one.state()),
                one.memo(),
                one.main().toString(),
                one.removed(),
                one.id().toString());
        metadata.insert(one.id().toString(), one.metadata());
    }

    private void update(Difference.Pair<Document> pair) throws SQLException {
        Document is = pair.is();
        if (!sameRow(pair.was(), is)) {
            database.writeOne(
                    UPDATE,
                    is.title(),
                    Kebab.of(is.state()),
                    is.memo(),
                    is.main().toString(),
                    is.removed(),
                    is.id().toString());
        }
        metadata.update(is.id().toString(), pair.was().metadata(), is.metadata());
    }

    private static boolean sameRow(Document was, Document is) {
        return was.title().equals(is.title())
                && was.state() == is.state()
                && was.memo().equals(is.memo())
                && was.main().equals(is.main())
                && was.removed() == is.removed();
    }

    private void place(Difference.At<Document> moved) throws SQLException {
        database.writeOne(
                "UPDATE document SET position = ? WHERE id = ?",
                moved.place(),
                moved.one().id().toString());
    }

    private void delete(Document gone) throws SQLException {
        database.writeOne("DELETE FROM document WHERE id = ?", gone.id().toString());
    }

    private Document outline(Row row, Bodies bodies) throws SQLException {
        String title = row.text("title");
        try {
            Id<Document> id = Id.parse(row.text("id"));
            return new Document(
                    id,
                    title,
                    metadata.read(id.toString()),
                    Written.choice(Document.State.class, row.text("state")),
                    row.text("memo"),
                    Id.parse(row.text("main")),
                    witnesses.outline(id, title, bodies),
                    row.flag("in_bin"));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException wrong) {
            throw new Damaged(Message.of("store.damaged.document", title), wrong);
        }
    }
}
