package org.postil.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.edit.history.Commit;
import org.postil.edit.history.History;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Original;
import org.postil.model.Project;
import org.postil.store.history.HistoryRows;
import org.postil.store.rows.Digest;
import org.postil.store.rows.ProjectRows;
import org.postil.store.rows.TextRows;
import org.postil.store.search.IndexCheck;
import org.postil.store.sql.Damaged;
import org.postil.store.sql.Database;
import org.postil.store.sql.Row;

/// Looks whether a project file is whole: its pages, its texts against their hashes, its passages
/// against its texts, what points to what, and whether all can be read and taken back. Reads only,
/// takes no lock.
///
/// SQLite's own check is not enough: to it, a flipped letter in a text is as good as any.
public final class ProjectCheck {

    private static final int MOST_LINES = 20;

    /// Tables of what holds on to words.
    private static final List<String> MARKS =
            List.of("annotation", "set_aside", "rejection", "hold", "judgement");

    private static final String TEXTS =
            """
            SELECT document.title, witness.* FROM witness JOIN document ON document.id = document
            ORDER BY document.position, witness.position\
            """;

    private static final String MARKS_BEYOND =
            """
            WITH sized AS MATERIALIZED (SELECT id, length(text) AS length FROM witness)
            SELECT DISTINCT title, siglum, MARK.id
            FROM MARK LEFT JOIN MARK_span AS span ON span.MARK = MARK.id
                JOIN sized ON sized.id = witness JOIN witness ON witness.id = sized.id
                JOIN document ON document.id = document
            WHERE coalesce(orphan_position, span."end", length + 1) > length
                OR coalesce(orphan_position, span.start) < 0 OR span.start >= span."end"\
            """;

    private final Database database;
    private final List<Message> problems = new ArrayList<>();
    private boolean soundIndex = true;

    private ProjectCheck(Database database) {
        this.database = database;
    }

    /// What is wrong with a file; empty where all is well. Refused where it is no project file, or
    /// can't be read at all.
    public static List<Message> problems(Path file) throws Refused {
        return problems(file, true);
    }

    /// The same without what can be made anew from the rest.
    public static List<Message> losses(Path file) throws Refused {
        return problems(file, false);
    }

    private static List<Message> problems(Path file, boolean index) throws Refused {
        try {
            Opened opened = Opening.toRead(file);
            try {
                return opened.database().reading(() -> check(opened, index));
            } finally {
                opened.close();
            }
        } catch (SQLException failure) {
            return damaged(Failure.refused(file, failure));
        } catch (Refused refused) {
            return damaged(refused);
        }
    }

    private static List<Message> damaged(Refused refused) throws Refused {
        if (refused.problem().key().startsWith("store.damaged")) return List.of(refused.problem());
        throw refused;
    }

    private static List<Message> check(Opened opened, boolean index) throws SQLException {
        var check = new ProjectCheck(opened.database());
        opened.readOnly()
                .filter(why -> why.key().equals(Opening.STRANGERS))
                .ifPresent(check.problems::add);
        check.pages();
        check.references();
        check.texts();
        check.originals();
        for (String mark : MARKS) check.passages(mark);
        if (check.problems.isEmpty()) check.whole();
        if (check.problems.isEmpty()) check.tables();
        if (index) check.problems.addAll(check.index());
        return check.problems;
    }

    private void pages() throws SQLException {
        for (String line : database.problems("integrity_check")) {
            if (IndexCheck.isOfIndex(line)) soundIndex = false;
            else problems.add(Message.of("store.check.pages", line));
        }
    }

    /// The index of words, from which nothing can be lost.
    private List<Message> index() throws SQLException {
        if (!soundIndex) return List.of(Message.of("store.check.index-damaged"));
        boolean complete = !database.hasTable("word_index") || IndexCheck.isComplete(database);
        return complete ? List.of() : List.of(Message.of("store.check.index"));
    }

    private void references() throws SQLException {
        database.list("PRAGMA foreign_key_check", ProjectCheck::reference).stream()
                .distinct()
                .limit(MOST_LINES)
                .forEach(problems::add);
    }

    private static Message reference(Row row) throws SQLException {
        return Message.of("store.check.reference", row.text("table"), row.text("parent"));
    }

    private void texts() throws SQLException {
        var texts = new TextRows(database);
        database.list(
                TEXTS,
                row -> {
                    for (String key : texts.problems(row)) {
                        problems.add(Message.of(key, row.text("title"), row.text("siglum")));
                    }
                    return row;
                });
    }

    /// The imported files, against the hashes by which they are known.
    private void originals() throws SQLException {
        database.list(
                "SELECT sha256, bytes FROM original",
                row -> {
                    String sha256 = row.text("sha256");
                    if (!Original.sha256(row.bytes("bytes")).equals(sha256)) {
                        problems.add(Message.of("store.damaged.original", sha256));
                    }
                    return sha256;
                });
    }

    private void passages(String mark) throws SQLException {
        if (!database.hasTable(mark)) return;
        problems.addAll(
                database.list(
                        MARKS_BEYOND.replace("MARK", mark),
                        row ->
                                Message.of(
                                        "store.check.passage",
                                        row.text("title"),
                                        row.text("siglum"),
                                        row.text("id"))));
    }

    /// Names, values and notes, against what they were when the project was closed.
    private void tables() throws SQLException {
        for (String table : new Digest(database).changedTables()) {
            problems.add(Message.of("store.check.table", table));
        }
    }

    /// Reads the whole project, and takes back all that can be taken back, in memory.
    private void whole() throws SQLException {
        try {
            Project project = new ProjectRows(database).read();
            takeBack(project, new HistoryRows(database).read());
        } catch (Damaged damaged) {
            problems.add(damaged.problem());
        }
    }

    private void takeBack(Project project, History history) {
        Project now = project;
        while (history.undoable().isPresent()) {
            long number = history.undoable().get().number();
            try {
                Optional<Commit> undone = history.undo(now);
                now = undone.orElseThrow().change().after();
            } catch (UncheckedIOException | IllegalArgumentException wrong) {
                problems.add(Message.of("store.check.history", number));
                return;
            }
        }
    }
}
