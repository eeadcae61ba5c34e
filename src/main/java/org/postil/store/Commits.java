package org.postil.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.postil.edit.history.Commit;
import org.postil.store.history.HistoryRows;
import org.postil.store.rows.OriginalRows;
import org.postil.store.rows.ProjectRows;
import org.postil.store.search.IndexCheck;
import org.postil.store.search.WordIndex;
import org.postil.store.sql.Database;
import org.postil.store.sql.Difference;

/// Writes commits into an open file, each whole or not at all.
final class Commits {

    private final Path path;
    private final Database database;
    private final ProjectRows project;
    private final HistoryRows history;
    private final OriginalRows originals;
    private final WordIndex index;
    private final Watch watch;
    private final IndexMender mender;
    private Optional<Commit> unflushed = Optional.empty();
    private boolean hasWritten;

    /// @param path of the file, as it was asked for
    Commits(
            Path path,
            Database database,
            ProjectRows project,
            HistoryRows history,
            OriginalRows originals,
            WordIndex index,
            Watch watch,
            IndexMender mender) {
        this.path = path;
        this.database = database;
        this.project = project;
        this.history = history;
        this.originals = originals;
        this.index = index;
        this.watch = watch;
        this.mender = mender;
    }

    /// True where anything was written.
    boolean haveWritten() {
        return hasWritten;
    }

    void write(Commit commit) throws SQLException {
        if (unflushed.filter(one -> Difference.same(one, commit)).isEmpty()) put(commit);
        else flush();
    }

    private void put(Commit commit) throws SQLException {
        unflushed = Optional.empty();
        try {
            writeOrMend(commit);
        } catch (SQLException failure) {
            if (!watch.hasArrived(failure)) throw failure;
            wrote();
            unflushed = Optional.of(commit);
            flush();
        }
        hasWritten = true;
        if (commit.kind() == Commit.Kind.EMPTIED) database.shrink();
    }

    /// The file has the last commit, but the disk did not say so. What comes after it on the disk
    /// makes it sure.
    private void flush() throws SQLException {
        database.writing(watch::touch);
        unflushed = Optional.empty();
    }

    private void writeOrMend(Commit commit) throws SQLException {
        try {
            database.writing(() -> insert(commit));
        } catch (SQLException failure) {
            if (!IndexCheck.mayBeToBlame(failure)) throw failure;
            mender.mend();
            database.writing(() -> insert(commit));
            mender.tell();
        }
        wrote();
    }

    private void wrote() {
        watch.wrote();
        index.written();
        history.written();
    }

    private void insert(Commit commit) throws SQLException {
        index.begin();
        watch.refuseStrangers(path);
        if (commit.kind() == Commit.Kind.EMPTIED) database.overwriteDeleted();
        originals.insert(OriginalRows.of(commit.change().edit()));
        project.update(commit.change().before(), commit.change().after());
        history.write(commit);
        if (commit.kind() == Commit.Kind.EMPTIED) {
            originals.deleteUnused();
            index.purge();
        }
    }
}
