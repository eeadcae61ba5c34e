package org.postil.store.history;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
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

/// Table `history`, with as many of the newest steps as there is room for. Row 0 is no step: it
/// says that older ones were dropped.
public final class HistoryRows {

    private static final String WRITE =
            """
            INSERT INTO history (number, done_at, undone, label, way) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (number) DO UPDATE
            SET done_at = excluded.done_at, undone = excluded.undone, way = excluded.way\
            """;

    private static final String BYTES = "octet_length(label) + octet_length(way)";

    private static final String ALL =
            "SELECT count(*) AS steps, coalesce(sum("
                    + BYTES
                    + "), 0) AS bytes FROM history"
                    + " WHERE number > 0";

    private static final String LAST_WITHOUT_ROOM =
            "SELECT number FROM (SELECT number, count(*) OVER newest AS steps, sum("
                    + BYTES
                    + ") OVER newest AS bytes FROM history WHERE number > 0"
                    + " WINDOW newest AS (ORDER BY number DESC ROWS UNBOUNDED PRECEDING))"
                    + " WHERE steps > 1 AND (steps > ? OR bytes > ?) ORDER BY number DESC LIMIT 1";

    private static final String MARK =
            "INSERT OR IGNORE INTO history (number, done_at, undone, label, way)"
                    + " VALUES (0, ?, 0, ?, '')";

    private final Database database;
    private Room room = Room.USUAL;
    private OptionalLong dropped = OptionalLong.empty();
    private LongConsumer listener = _ -> {};

    /// How much of the history is kept; the newest step is, however long.
    ///
    /// @param bytes of the labels and ways together, in UTF-8
    public record Room(int steps, long bytes) {
        public static final Room USUAL = new Room(5_000, 50_000_000);
    }

    public HistoryRows(Database database) {
        this.database = database;
    }

    /// Has room for so much from now on.
    public void keep(Room newRoom) {
        room = newRoom;
    }

    /// Told the number of the last step that was dropped, once the disk has it.
    public void whenDropped(LongConsumer newListener) {
        listener = newListener;
    }

    /// The last step is on the disk, and what was dropped for it is gone.
    public void written() {
        dropped.ifPresent(listener);
        dropped = OptionalLong.empty();
    }

    /// All steps. The way of each is read only when it is needed; one that can't be understood then
    /// throws an UncheckedIOException with a [Refused].
    ///
    /// @throws Damaged where what they are called or when they were done can't be read
    public History read() throws SQLException {
        List<Step> done = new ArrayList<>();
        List<Step> undone = new ArrayList<>();
        boolean shortened;
        try {
            database.list(
                    "SELECT * FROM history WHERE number > 0 ORDER BY number",
                    row -> (row.flag("undone") ? undone : done).add(step(row)));
            shortened =
                    database.first("SELECT 1 FROM history WHERE number = 0", _ -> 1).isPresent();
        } catch (IllegalArgumentException | DateTimeException | JacksonException wrong) {
            throw new Damaged(Message.of("store.damaged.steps"), wrong);
        }
        var history = new History(done, undone);
        if (shortened) history.drop(0);
        return history;
    }

    /// Writes the step of a commit as it stands afterwards. Where a new step leaves no room, the
    /// oldest ones go.
    public void write(Commit commit) throws SQLException {
        dropped = OptionalLong.empty();
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
        if (commit.kind() == Commit.Kind.DONE) makeRoom(step);
    }

    private void makeRoom(Step newest) throws SQLException {
        if (database.first(ALL, this::hasRoom).orElseThrow()) return;
        Optional<Long> last =
                database.first(
                        LAST_WITHOUT_ROOM, row -> row.number("number"), room.steps(), room.bytes());
        if (last.isEmpty()) return;
        database.write("DELETE FROM history WHERE number BETWEEN 1 AND ?", last.get());
        String label = MessageJson.write(Message.of("edit.dropped")).toString();
        database.write(MARK, Written.time(newest.at()), label);
        dropped = OptionalLong.of(last.get());
    }

    private boolean hasRoom(Row all) throws SQLException {
        return all.number("steps") <= room.steps() && all.number("bytes") <= room.bytes();
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
