package org.postil.store.rescue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postil.message.Message;
import org.postil.model.Original;
import org.postil.store.rows.TextRows;
import org.postil.store.sql.Database;
import org.postil.store.sql.Row;
import org.postil.text.CleanText;

/// Makes a whole project of rows that were saved from a damaged file: what points to nothing gets
/// something to point to where words or tags would be lost else, and goes where not.
public final class Repair {

    /// Marks that hold on to words, each with a table of its spans.
    static final List<String> MARKS =
            List.of("annotation", "set_aside", "rejection", "hold", "judgement");

    private static final String LOOSE_SPANS =
            "DELETE FROM MARK_span WHERE MARK NOT IN (SELECT id FROM MARK)";

    /// Those that hold on to nothing, or to what is not there.
    private static final String LOST_MARKS =
            """
            DELETE FROM MARK WHERE witness NOT IN (SELECT id FROM witness)
                OR (orphan_position IS NULL AND id NOT IN (SELECT MARK FROM MARK_span))
                OR orphan_position > (
                    SELECT length(text) FROM witness WHERE witness.id = MARK.witness)
                OR id IN (
                    SELECT span.MARK FROM MARK_span AS span JOIN MARK AS held ON held.id = span.MARK
                        JOIN witness ON witness.id = held.witness
                    WHERE span.start < 0 OR span.start >= span."end"
                        OR span."end" > length(witness.text))\
            """;

    private final Database database;
    private final List<Message> done = new ArrayList<>();

    public Repair(Database database) {
        this.database = database;
    }

    /// What was done, a sentence each.
    public List<Message> done() {
        return List.copyOf(done);
    }

    /// Mends what is in the new file.
    ///
    /// @param title of the project, where its own is lost
    public void run(String title) throws SQLException {
        if (count("project") == 0) {
            database.write(
                    "INSERT INTO project VALUES (?, ?, '')", UUID.randomUUID().toString(), title);
        }
        database.write("DELETE FROM generation");
        database.write("INSERT INTO generation (only, number) VALUES (1, 0)");
        texts();
        originals();
        documents();
        pointedTo();
        marks();
        children();
        excerpts();
    }

    private int count(String table) throws SQLException {
        return database.first("SELECT count(*) AS n FROM " + table, row -> row.place("n"))
                .orElse(0);
    }

    /// A version whose corrections do not lead to its text keeps the text, as if it had come so.
    private void texts() throws SQLException {
        var rows = new TextRows(database);
        List<Version> wrong = new ArrayList<>();
        database.list(
                "SELECT * FROM witness",
                row -> {
                    List<String> problems = rows.problems(row);
                    boolean clean = CleanText.isClean(row.text("text"));
                    if (!problems.isEmpty() || !clean) wrong.add(Version.of(row, problems));
                    return row;
                });
        for (Version one : wrong) mend(one);
    }

    /// A file that is not what was imported is no witness of anything.
    private void originals() throws SQLException {
        List<String> wrong = new ArrayList<>();
        database.list(
                "SELECT sha256, bytes FROM original",
                row -> {
                    String sha256 = row.text("sha256");
                    if (!Original.sha256(row.bytes("bytes")).equals(sha256)) wrong.add(sha256);
                    return sha256;
                });
        for (String sha256 : wrong) {
            database.write("DELETE FROM original WHERE sha256 = ?", sha256);
        }
        tell("store.rescue.original", wrong.size());
    }

    private record Version(String id, String siglum, String text, boolean damaged) {

        static Version of(Row row, List<String> problems) throws SQLException {
            return new Version(
                    row.text("id"),
                    row.text("siglum"),
                    CleanText.of(row.text("text")),
                    problems.contains("store.check.text"));
        }
    }

    private void mend(Version one) throws SQLException {
        String sha = Original.sha256(one.text.getBytes(StandardCharsets.UTF_8));
        database.write("DELETE FROM correction WHERE witness = ?", one.id);
        database.write("DELETE FROM original_text WHERE witness = ?", one.id);
        database.write("INSERT INTO original_text VALUES (?, ?, ?)", one.id, sha, one.text);
        database.write(
                "UPDATE witness SET sha256 = ?, text = ? WHERE id = ?", sha, one.text, one.id);
        String key = one.damaged ? "store.rescue.text" : "store.rescue.corrections";
        done.add(Message.of(key, one.siglum));
    }

    private void documents() throws SQLException {
        int made =
                database.write(
                        """
                        INSERT INTO document
                        SELECT document, 1000000 + min(position), 'Rescued ' || min(siglum), 'new', '',
                            min(id), 0
                        FROM witness WHERE document NOT IN (SELECT id FROM document)
                        GROUP BY document\
                        """);
        tell("store.rescue.document-made", made);
        tell(
                "store.rescue.document-gone",
                database.write(
                        "DELETE FROM document WHERE id NOT IN (SELECT document FROM witness)"));
        database.write(
                """
                UPDATE document SET main = (
                    SELECT id FROM witness WHERE document = document.id ORDER BY position LIMIT 1)
                WHERE main NOT IN (SELECT id FROM witness WHERE document = document.id)\
                """
                        .replace("document = document.id", "witness.document = document.id"));
    }

    /// People, topics and kinds of tag that tags point to.
    private void pointedTo() throws SQLException {
        tell(
                "store.rescue.person",
                database.write(
                        """
                        INSERT INTO person SELECT id, 1000000, 'Unknown person ' || substr(id, 1, 8), '', ''
                        FROM (SELECT person AS id FROM annotation WHERE person IS NOT NULL
                            UNION SELECT person FROM annotation_addressee)
                        WHERE id NOT IN (SELECT id FROM person)\
                        """));
        tell(
                "store.rescue.topic",
                database.write(
                        """
                        INSERT INTO topic SELECT id, 1000000, 'Unknown topic ' || substr(id, 1, 8), NULL, ''
                        FROM (SELECT DISTINCT topic AS id FROM annotation WHERE topic IS NOT NULL)
                        WHERE id NOT IN (SELECT id FROM topic)\
                        """));
        database.write("UPDATE topic SET parent = NULL WHERE parent NOT IN (SELECT id FROM topic)");
        tell(
                "store.rescue.layer",
                database.write(
                        """
                        INSERT INTO layer
                        SELECT DISTINCT layer, 1000000, layer, '', '#6B6F76',
                            CASE layer WHEN 'speaker' THEN 'bar' WHEN 'date' THEN 'double' ELSE 'solid' END,
                            CASE layer WHEN 'speaker' THEN 'people' WHEN 'person' THEN 'people'
                                WHEN 'date' THEN 'dates' WHEN 'topic' THEN 'topics'
                                WHEN 'note' THEN 'none' ELSE 'open' END
                        FROM annotation WHERE layer NOT IN (SELECT id FROM layer)\
                        """));
    }

    private void marks() throws SQLException {
        for (String mark : MARKS) {
            database.write(LOOSE_SPANS.replace("MARK", mark));
            tell("store.rescue." + mark, database.write(LOST_MARKS.replace("MARK", mark)));
            database.write(LOOSE_SPANS.replace("MARK", mark));
        }
    }

    /// Rows that belong to one that is not there.
    private void children() throws SQLException {
        orphans("layer_choice", "layer");
        orphans("person_alias", "person");
        orphans("person_external_id", "person");
        orphans("topic_word", "topic");
        orphans("document_metadata", "document");
        orphans("witness_metadata", "witness");
        orphans("original_text", "witness");
        orphans("correction", "witness");
        orphans("source", "witness");
        orphans("annotation_addressee", "annotation");
    }

    private void orphans(String table, String parent) throws SQLException {
        database.write(
                "DELETE FROM %1$s WHERE %2$s NOT IN (SELECT id FROM %2$s)"
                        .formatted(table, parent));
    }

    /// An excerpt that lacks a part would be another than the teacher made.
    private void excerpts() throws SQLException {
        tell(
                "store.rescue.excerpt",
                database.write(
                        """
                        DELETE FROM excerpt WHERE id IN (
                            SELECT excerpt FROM excerpt_passage WHERE hold NOT IN (SELECT id FROM hold)
                            UNION SELECT excerpt FROM excerpt_alteration WHERE hold NOT IN (SELECT id FROM hold)
                            UNION SELECT excerpt FROM excerpt_question_about
                                WHERE hold NOT IN (SELECT id FROM hold))\
                        """));
        for (String part :
                List.of("arrangement", "passage", "alteration", "question", "question_about")) {
            orphans("excerpt_" + part, "excerpt");
        }
        database.write(
                """
                DELETE FROM hold WHERE id NOT IN (
                    SELECT hold FROM excerpt_passage UNION SELECT hold FROM excerpt_alteration
                    UNION SELECT hold FROM excerpt_question_about)\
                """);
        database.write("DELETE FROM hold_span WHERE hold NOT IN (SELECT id FROM hold)");
    }

    private void tell(String key, int count) {
        if (count > 0) done.add(Message.of(key, count));
    }
}
