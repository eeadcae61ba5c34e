package org.postil.store.rows;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.postil.model.Document;
import org.postil.model.Origin;
import org.postil.model.Source;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.store.marks.MarkRows;
import org.postil.store.search.WordIndex;
import org.postil.store.sql.BulkReading;
import org.postil.store.sql.Database;
import org.postil.store.sql.Difference;
import org.postil.store.sql.Row;
import org.postil.store.sql.Written;
import org.postil.text.Span;

/// Tables `witness` and `source`, and through others all that belongs to a version.
final class WitnessRows {

    private static final String INSERT =
            """
            INSERT INTO witness (id, document, position, siglum, in_bin, sha256, text)
            VALUES (?, ?, ?, ?, ?, ?, ?)\
            """;
    private static final String HEADS =
            """
            SELECT document, id, siglum, split_from, split_start, split_end, in_bin FROM witness
            %sORDER BY position\
            """;
    private static final String SET_ORIGIN =
            "UPDATE witness SET split_from = ?, split_start = ?, split_end = ? WHERE id = ?";

    private final Database database;
    private final MetadataRows metadata;
    private final TextRows texts;
    private final WordIndex index;
    private final MarkRows marks;
    private Optional<Map<String, List<Source>>> sources = Optional.empty();
    private Optional<Map<UUID, List<Head>>> heads = Optional.empty();

    /// What the row of a version says of it, without its text.
    private record Head(Id<Witness> id, String siglum, List<Origin> origins, boolean removed) {}

    WitnessRows(Database database, WordIndex index) {
        this.database = database;
        metadata = new MetadataRows(database, "witness");
        texts = new TextRows(database, index);
        this.index = index;
        marks = new MarkRows(database);
    }

    /// Reads at once what belongs to versions: much sooner done than version by version.
    ///
    /// To be awaited before [#outline].
    void gather(BulkReading reading) throws SQLException {
        metadata.gather(reading);
        Map<String, List<Source>> found = new HashMap<>();
        database.list(
                "SELECT * FROM source",
                row -> found.put(row.text("witness"), List.of(source(row))));
        sources = Optional.of(found);
        Map<UUID, List<Head>> byDocument = new HashMap<>();
        database.list(
                HEADS.formatted(""),
                row ->
                        byDocument
                                .computeIfAbsent(row.uuid("document"), _ -> new ArrayList<>(1))
                                .add(head(row)));
        heads = Optional.of(byDocument);
    }

    void release() {
        metadata.release();
        sources = Optional.empty();
        heads = Optional.empty();
    }

    /// The versions of a document, in the reader's order, with texts and marks promised.
    ///
    /// @param title of the document, to say whose text is damaged
    List<Witness> outline(Id<Document> document, String title, Bodies bodies) throws SQLException {
        var versions = new ArrayList<Witness>();
        for (Head head : heads(document)) {
            versions.add(
                    witness(head, bodies.promise(new Bodies.Whose(head.id, title, head.siglum))));
        }
        return versions;
    }

    private List<Head> heads(Id<Document> document) throws SQLException {
        if (heads.isPresent()) return heads.get().getOrDefault(document.value(), List.of());
        return database.list(
                HEADS.formatted("WHERE document = ? "), WitnessRows::head, document.toString());
    }

    private static Head head(Row row) throws SQLException {
        return new Head(
                Id.parse(row.text("id")), row.text("siglum"), origin(row), row.flag("in_bin"));
    }

    void insert(Id<Document> document, Difference.At<Witness> added) throws SQLException {
        Witness one = added.one();
        database.writeOne(
                INSERT,
                one.id().toString(),
                document.toString(),
                added.place(),
                one.siglum(),
                one.removed(),
                TextRows.sha256(one.text()),
                one.text());
        metadata.insert(one.id().toString(), one.metadata());
        texts.insert(one.id(), one.transcription());
        for (Source source : one.sources()) insert(one.id(), source);
        for (Origin origin : one.origins()) set(one.id(), origin);
        marks.insert(one);
    }

    void deleteGoneMarks(Witness was, Witness is) throws SQLException {
        marks.deleteGone(was, is);
    }

    void update(Witness was, Witness is) throws SQLException {
        if (!was.sources().equals(is.sources()) || !was.origins().equals(is.origins())) {
            throw new IllegalArgumentException("where " + is.id() + " came from can't change");
        }
        if (!was.siglum().equals(is.siglum()) || was.removed() != is.removed()) {
            database.writeOne(
                    "UPDATE witness SET siglum = ?, in_bin = ? WHERE id = ?",
                    is.siglum(),
                    is.removed(),
                    is.id().toString());
        }
        metadata.update(is.id().toString(), was.metadata(), is.metadata());
        texts.update(is.id(), was.transcription(), is.transcription());
        marks.update(was, is);
    }

    void place(Difference.At<Witness> moved) throws SQLException {
        database.writeOne(
                "UPDATE witness SET position = ? WHERE id = ?",
                moved.place(),
                moved.one().id().toString());
    }

    /// Puts a version under another document.
    void assign(Id<Document> document, Difference.At<Witness> moved) throws SQLException {
        database.writeOne(
                "UPDATE witness SET document = ? WHERE id = ?",
                document.toString(),
                moved.one().id().toString());
        place(moved);
    }

    void delete(Witness gone) throws SQLException {
        index.delete(gone.id());
        database.writeOne("DELETE FROM witness WHERE id = ?", gone.id().toString());
    }

    private Witness witness(Head head, Witness.Body body) throws SQLException {
        return new Witness(
                head.id,
                head.siglum,
                metadata.read(head.id.toString()),
                body,
                source(head.id),
                head.origins,
                head.removed);
    }

    private List<Source> source(Id<Witness> witness) throws SQLException {
        if (sources.isPresent()) {
            return sources.get().getOrDefault(witness.toString(), List.of());
        }
        return database.list(
                "SELECT * FROM source WHERE witness = ?", WitnessRows::source, witness.toString());
    }

    private static Source source(Row row) throws SQLException {
        return new Source(
                row.text("name"),
                row.text("sha256"),
                row.number("bytes"),
                row.text("encoding"),
                Written.instant(row.text("imported_at")));
    }

    private static List<Origin> origin(Row row) throws SQLException {
        Optional<String> from = row.maybe("split_from");
        if (from.isEmpty()) return List.of();
        Span span = new Span(row.place("split_start"), row.place("split_end"));
        return List.of(new Origin(Id.parse(from.get()), span));
    }

    private void insert(Id<Witness> witness, Source source) throws SQLException {
        database.writeOne(
                "INSERT INTO source VALUES (?, ?, ?, ?, ?, ?)",
                witness.toString(),
                source.name(),
                source.sha256(),
                source.bytes(),
                source.encoding(),
                Written.time(source.imported()));
    }

    private void set(Id<Witness> witness, Origin origin) throws SQLException {
        database.writeOne(
                SET_ORIGIN,
                origin.witness().toString(),
                origin.span().start(),
                origin.span().end(),
                witness.toString());
    }
}
