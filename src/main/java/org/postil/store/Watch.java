package org.postil.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.postil.store.rows.Digest;
import org.postil.store.sql.Damaged;
import org.postil.store.sql.Database;

/// Notices when another program wrote into the open file, or put another in its place: what we know
/// of it is no longer true then, and to write on would mix two states.
final class Watch {

    private final Database database;

    /// Another than at our last look means that another connection wrote, or that a transaction of
    /// ours failed and SQLite had to read the file anew.
    private String version;

    private int failures;
    private long generation;
    private boolean changed;

    private Watch(Database database, String version, long generation) {
        this.database = database;
        this.version = version;
        this.generation = generation;
    }

    static Watch on(Database database) throws SQLException {
        return database.reading(() -> new Watch(database, version(database), generation(database)));
    }

    /// Within a transaction: counts one generation on, or refuses it, now and ever after.
    void refuseStrangers(Path file) throws SQLException {
        look();
        changed |= !countOn();
        if (changed) throw changedOutside(file);
    }

    /// Within a transaction that makes no new generation: the same.
    private void refuseOthers(Path file) throws SQLException {
        look();
        changed |= generation(database) != generation;
        if (changed) throw changedOutside(file);
    }

    /// Writes the hash of every table. Where that can't be done, the project is as safe, but bit
    /// rot in names is not noticed.
    void writeDigest(Path file) {
        try {
            database.writing(() -> {
                refuseOthers(file);
                new Digest(database).write();
            });
        } catch (SQLException withoutIt) {
            // The next closing writes one.
        }
    }

    private void look() throws SQLException {
        if (failures != database.failures()) {
            failures = database.failures();
            version = version(database);
        }
        changed |= !version.equals(version(database));
    }

    private static Damaged changedOutside(Path file) {
        return new Damaged(Failure.message("store.changed-outside", file));
    }

    /// The transaction is on the disk.
    void wrote() {
        generation++;
    }

    /// True where a transaction of ours is in the file though it ended with this failure: the disk
    /// took all of it, and then failed to say that the journal is gone for good.
    boolean hasArrived(SQLException failure) {
        try {
            return Failure.isOfDisk(failure) && generation(database) == generation + 1;
        } catch (SQLException unreadable) {
            return false;
        }
    }

    /// Within a transaction: writes what stands there already. (SQLite leaves a row alone that an
    /// update does not change.)
    void touch() throws SQLException {
        database.pragma("user_version = " + Schema.VERSION);
    }

    private boolean countOn() throws SQLException {
        String sql = "UPDATE generation SET number = ? WHERE number = ?";
        return database.write(sql, generation + 1, generation) == 1;
    }

    private static String version(Database database) throws SQLException {
        return database.pragma("data_version");
    }

    static long generation(Database database) throws SQLException {
        return database.first("SELECT number FROM generation", row -> row.number("number"))
                .orElse(-1L);
    }
}
