package org.postil.store.marks;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.store.sql.BulkReading;
import org.postil.store.sql.Database;
import org.postil.store.sql.Row;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Where the marks of one table stand: the spans of passages in a table of their own, orphans in
/// two columns of the mark. Offsets here are those of the file.
final class AnchorRows {

    private final Database database;
    private final String table;
    private final String insertSpan;
    private final String moveSpan;
    private final String deleteSpans;
    private final String setOrphan;
    private final String selectSpans;

    AnchorRows(Database database, String table) {
        this.database = database;
        this.table = table;
        insertSpan = "INSERT INTO " + table + "_span VALUES (?, ?, ?, ?)";
        moveSpan =
                ("UPDATE " + table + "_span SET start = ?, \"end\" = ? WHERE ")
                        + (table + " = ? AND number = ?");
        deleteSpans = "DELETE FROM " + table + "_span WHERE " + table + " = ?";
        setOrphan = "UPDATE " + table + " SET orphan_position = ?, orphan_quote = ? WHERE id = ?";
        selectSpans =
                ("SELECT span." + table + " AS mark, span.start, span.\"end\" FROM ")
                        + (table + "_span AS span JOIN " + table + " ON id = span." + table)
                        + (" WHERE witness = ? ORDER BY span." + table + ", number");
    }

    /// Gives a mark, whose row has no anchor yet, its place.
    void insert(UUID mark, Anchor anchor) throws SQLException {
        switch (anchor) {
            case Anchor.Passage passage -> insertSpans(mark, passage.spans());
            case Anchor.Orphan orphan ->
                    database.writeOne(
                            setOrphan, orphan.position(), orphan.quote(), mark.toString());
        }
    }

    void move(UUID mark, Anchor was, Anchor is) throws SQLException {
        if (was.equals(is)) return;
        if (was instanceof Anchor.Passage old
                && is instanceof Anchor.Passage now
                && old.spans().size() == now.spans().size()) {
            moveSpans(mark, old.spans(), now.spans());
            return;
        }
        switch (was) {
            case Anchor.Passage _ -> database.write(deleteSpans, mark.toString());
            case Anchor.Orphan _ -> database.writeOne(setOrphan, null, null, mark.toString());
        }
        insert(mark, is);
    }

    /// Makes a mark of its row and its anchor.
    @FunctionalInterface
    interface Reader<M> {
        M read(Row row, Anchor anchor) throws SQLException;
    }

    /// The marks of a version, in no order.
    <M> List<M> list(Id<Witness> witness, Reader<M> reader) throws SQLException {
        Map<UUID, List<Span>> spans = new HashMap<>();
        database.list(selectSpans, row -> note(spans, row, "mark"), witness.toString());
        return database.list(
                "SELECT * FROM " + table + " WHERE witness = ?",
                row -> reader.read(row, read(row, id -> spans.getOrDefault(id, List.of()))),
                witness.toString());
    }

    /// The marks of all versions; there when the reading is awaited. Spans come in the order of the
    /// marks that they belong to, so each is met when it is wanted.
    <M> ByVersion<M> all(BulkReading reading, Reader<M> reader) throws SQLException {
        var spans = new InOrder<Span>();
        reading.eachBeside(
                table + "_span",
                row -> spans.add(row.uuid(table), new Span(row.place("start"), row.place("end"))),
                spans::clear);
        var marks = new ByVersion<M>();
        reading.each(
                table,
                row -> marks.add(row.uuid("witness"), reader.read(row, read(row, spans::of))));
        reading.then(marks::countOut);
        return marks;
    }

    /// The anchor of the mark that a row of its table tells of.
    private static Anchor read(Row row, Function<UUID, List<Span>> spans) throws SQLException {
        Optional<String> quote = row.maybe("orphan_quote");
        if (quote.isPresent()) return new Anchor.Orphan(row.place("orphan_position"), quote.get());
        return new Anchor.Passage(spans.apply(row.uuid("id")));
    }

    private static boolean note(Map<UUID, List<Span>> spans, Row row, String mark)
            throws SQLException {
        Span span = new Span(row.place("start"), row.place("end"));
        spans.merge(row.uuid(mark), List.of(span), AnchorRows::joined);
        return true;
    }

    private static List<Span> joined(List<Span> some, List<Span> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private void insertSpans(UUID mark, List<Span> spans) throws SQLException {
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            database.writeOne(insertSpan, mark.toString(), i, span.start(), span.end());
        }
    }

    private void moveSpans(UUID mark, List<Span> was, List<Span> is) throws SQLException {
        for (int i = 0; i < is.size(); i++) {
            Span span = is.get(i);
            if (span.equals(was.get(i))) continue;
            database.writeOne(moveSpan, span.start(), span.end(), mark.toString(), i);
        }
    }
}
