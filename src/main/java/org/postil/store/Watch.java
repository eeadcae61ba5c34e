package org.postil.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.postil.store.sql.Damaged;
import org.postil.store.sql.Database;

/// Notices when another program wrote into the open file, or put another in its place: what we know
/// of it is no longer true then, and to write on would mix two states.
final class Watch {

    private final Database database;
    private final String version;
    private long generation;

    private Watch(Database database, String version, long generation) {
        this.database = database;
        this.version = version;
        this.generation = generation;
    }

    static Watch on(Database database) throws SQLException {
        return database.reading(() -> new Watch(database, version(database), generation(database)));
    }

    /// Counts one commit on, within its transaction.
    void refuseStrangers(Path file) throws SQLException {
        boolean same =
                version.equals(version(database))
                        && database.write(
                                        "UPDATE generation SET number = ? WHERE number = ?",
                                        generation + 1,
                                        generation)
                                == 1;
        if (!same) throw new Damaged(Failure.message("store.changed-outside", file));
    }

    /// The transaction is on the disk.
    void wrote() {
        generation++;
    }

    /// Changes when another connection writes.
    private static String version(Database database) throws SQLException {
        return database.pragma("data_version");
    }

    private static long generation(Database database) throws SQLException {
        return database.first("SELECT number FROM generation", row -> row.number("number"))
                .orElse(-1L);
    }
}
