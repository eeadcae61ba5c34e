package org.postil.store.history;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.postil.edit.Edit;
import org.postil.edit.history.Commit;
import org.postil.edit.history.History;
import org.postil.edit.history.Step;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Project;
import org.postil.store.sql.Damaged;
import org.postil.store.sql.Database;
import org.postil.store.sql.Row;
import org.postil.store.sql.Written;
import tools.jackson.core.JacksonException;

/// Table `history`.
public final class HistoryRows {

    private static final String WRITE =
            """
            INSERT INTO history (number, done_at, undone, label, way) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (number) DO UPDATE
            SET done_at = excluded.done_at, undone = excluded.undone, way = excluded.way\
            """;

    private final Database database;

    public HistoryRows(Database database) {
        this.database = database;
    }

    /// All steps. The way of each is read only when it is needed; one that can't be understood then
    /// throws an UncheckedIOException with a [Refused].
    ///
    /// @throws Damaged where what they are called or when they were done can't be read
    public History read() throws SQLException {
        List<Step> done = new ArrayList<>();
        List<Step> undone = new ArrayList<>();
        try {
            database.list(
                    "SELECT * FROM history ORDER BY number",
                    row -> (row.flag("undone") ? undone : done).add(step(row)));
        } catch (IllegalArgumentException | DateTimeException | JacksonException wrong) {
            throw new Damaged(Message.of("store.damaged.steps"), wrong);
        }
        return new History(done, undone);
    }

    /// Writes the step of a commit as it stands afterwards.
    public void write(Commit commit) throws SQLException {
        if (commit.kind() == Commit.Kind.EMPTIED) {
            database.write("DELETE FROM history");
            return;
        }
        Step step = commit.step();
        if (commit.kind() == Commit.Kind.DONE) database.write("DELETE FROM history WHERE undone");
        database.writeOne(
                WRITE,
                step.number(),
                Written.time(step.at()),
                commit.kind() == Commit.Kind.UNDONE,
                MessageJson.write(step.label()).toString(),
                EditJson.write(commit.way(), commit.change().after()));
    }

    private static Step step(Row row) throws SQLException {
        String way = row.text("way");
        return new Step(
                row.number("number"),
                Written.instant(row.text("done_at")),
                MessageJson.read(Json.parse(row.text("label"))),
                project -> read(way, project));
    }

    private static Edit read(String way, Project project) {
        try {
            return EditJson.read(way, project);
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | DateTimeException
                | JacksonException wrong) {
            throw new UncheckedIOException(new Refused(Message.of("store.damaged.history"), wrong));
        }
    }
}
