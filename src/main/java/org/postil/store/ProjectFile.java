package org.postil.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.postil.analysis.find.Finder.Candidates;
import org.postil.analysis.find.Needed;
import org.postil.analysis.find.Search;
import org.postil.edit.history.Commit;
import org.postil.edit.history.History;
import org.postil.log.Log;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Original;
import org.postil.model.Project;
import org.postil.model.id.Id;
import org.postil.store.history.HistoryRows;
import org.postil.store.rows.Bodies;
import org.postil.store.rows.OriginalRows;
import org.postil.store.rows.ProjectRows;
import org.postil.store.search.WordIndex;
import org.postil.store.sql.Database;

/// A project file that is open: a project, its history, and the files that its texts came from.
///
/// One window or command has it open to write, which [Lock] sees to; many may read. All that can go
/// wrong is [Refused] with a sentence, and then nothing of what was asked has happened. Calls wait
/// for each other; none belongs on the thread of the screen.
public final class ProjectFile implements AutoCloseable {

    private final Path path;
    private final Opened opened;
    private final Database database;
    private final ProjectRows project;
    private final HistoryRows history;
    private final OriginalRows originals;
    private final WordIndex index;
    private final Watch watch;
    private final IndexMender mender;
    private final Commits commits;
    private volatile Arrival arrival = Arrival.ended();
    private final ReentrantLock turn = new ReentrantLock();

    private ProjectFile(Path path, Opened opened) throws SQLException {
        this.path = path;
        this.opened = opened;
        database = opened.database();
        index = new WordIndex(database);
        project = new ProjectRows(database, index);
        history = new HistoryRows(database);
        originals = new OriginalRows(database);
        watch = Watch.on(database);
        mender = new IndexMender(path, opened, watch);
        commits = new Commits(path, database, project, history, originals, index, watch, mender);
    }

    /// Makes a new file with this project and opens it to write. Refuses an existing file, and
    /// leaves none behind when it refuses.
    public static ProjectFile create(Path file, Project project, Collection<Original> originals)
            throws Refused {
        Creation.create(file, project, originals);
        return open(file);
    }

    /// Opens a file to write and takes its lock. A file or folder that can't be written, and a file
    /// with foreign parts, opens to read only: [#whyReadOnly] says so.
    public static ProjectFile open(Path file) throws Refused {
        return of(file, Opening.toWrite(file));
    }

    /// Opens a file to look, without a lock.
    public static ProjectFile openToRead(Path file) throws Refused {
        return of(file, Opening.toRead(file));
    }

    private static ProjectFile of(Path path, Opened opened) throws Refused {
        try {
            return new ProjectFile(path, opened);
        } catch (SQLException failure) {
            opened.closeQuietly();
            throw Failure.refused(path, failure);
        }
    }

    /// The file, as it was asked for.
    public Path path() {
        return path;
    }

    public boolean readOnly() {
        return opened.readOnly().isPresent();
    }

    /// Why it can't be written; empty where it can.
    public Optional<Message> whyReadOnly() {
        return opened.readOnly();
    }

    /// Which project it is: the same one in every copy of the file.
    public Id<Project> id() throws Refused {
        return ask(project::id);
    }

    /// Counts the commits to the file and to what it is a copy of.
    public long generation() throws Refused {
        return ask(() -> Watch.generation(database));
    }

    /// True where an older Postil made it: opened to write, it becomes one of this version.
    public boolean isOlder() throws Refused {
        return ask(() -> Header.of(database).version() < Schema.VERSION);
    }

    /// The whole project. Refused, naming the document, where a text is not what was written.
    public Project read() throws Refused {
        return ask(() ->
                database.reading(() -> {
                    Project read = project.read();
                    index.know(read);
                    return read;
                }));
    }

    /// The project as soon as all is there but its texts and marks, which come after it: whoever
    /// asks for one waits for it. Until all have come nothing is written. Refused as [#read] is,
    /// where a text is damaged perhaps later, by [#awaitAll].
    ///
    /// @param executor reads the texts and marks elsewhere; not used where they are few
    public Project outline(Executor executor) throws Refused {
        return ask(() ->
                database.reading(() -> {
                    var bodies = new Bodies(this::arrive);
                    Project read = project.outline(bodies);
                    index.know(read);
                    arrival = Arrival.of(path, bodies, database, executor);
                    return read;
                }));
    }

    private void arrive(Bodies.Promised one) {
        if (!arrival.mayLook()) return;
        try {
            ask(() -> {
                one.read(database);
                return one;
            });
        } catch (Refused damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /// Waits until all texts and marks have come. Refused where one is not what was written; throws
    /// a [java.util.concurrent.CancellationException] where the reading was stopped.
    public void awaitAll() throws Refused {
        try {
            arrival.await();
        } catch (CompletionException bug) {
            Log.failed(bug);
            throw Failure.refused("store.unreadable", path);
        }
    }

    /// True where [#awaitAll] does not wait, and refuses nothing.
    public boolean hasAll() {
        return arrival.hasAll();
    }

    /// Reads no further: the project is not wanted any more.
    public void stopReading() throws Refused {
        try {
            arrival.stop();
        } catch (SQLException failure) {
            throw Failure.refused(path, failure);
        }
    }

    /// What was done, in earlier sessions too. Offsets of a step are counted when its turn comes.
    public History history() throws Refused {
        return ask(() -> database.reading(history::read));
    }

    /// An imported file, by the SHA-256 of its bytes.
    public Optional<Original> original(String sha256) throws Refused {
        return ask(() -> originals.read(sha256));
    }

    /// Writes what a commit changed, its step and the files that it brings along, in one
    /// transaction. Returns when the disk has it. Refused, nothing of it is written, and the same
    /// commit can be tried again.
    public void commit(Commit commit) throws Refused {
        if (readOnly()) throw new Refused(opened.readOnly().orElseThrow());
        awaitAll();
        ask(() -> {
            commits.write(commit);
            return commit;
        });
    }

    /// Makes a copy of the file as it is at this moment, under a name that is not taken. The copy
    /// is whole and on the disk when this returns; refused, nothing is left behind.
    public void copyTo(Path target) throws Refused {
        ask(() -> {
            Creation.copy(database, target);
            return target;
        });
    }

    /// What is wrong with the file, as [ProjectCheck] finds it. What is to be written waits.
    public List<Message> problems() throws Refused {
        return ask(() -> ProjectCheck.problems(opened.file()));
    }

    /// Makes a new project file of what can be read of this one, as [Rescue] does, and returns what
    /// was lost. Reading the bytes lets go SQLite's own locks, so nothing is written meanwhile.
    public List<Message> rescueTo(Path target) throws Refused {
        arrival.settle();
        return ask(() -> Rescue.run(opened.file(), target));
    }

    /// Gives the lock back.
    @Override
    public void close() throws Refused {
        stopReading();
        ask(() -> {
            if (commits.haveWritten()) watch.writeDigest(path);
            opened.close();
            return path;
        });
    }

    /// Has what was mended in the file told, at once what already was: on the thread that met it.
    public void whenMended(Consumer<Message> listener) {
        mender.whenMended(listener);
    }

    /// Told the number of the last step that the history had no room for, on the thread that saves.
    public void whenDropped(LongConsumer listener) {
        history.whenDropped(listener);
    }

    /// Has room for so much history from now on.
    void keep(HistoryRows.Room room) {
        history.keep(room);
    }

    /// Which versions may have what a search needs, by the index of words. True of all where the
    /// index can't tell, or the file is at something else: a search does not wait for it. An index
    /// that is damaged is made anew.
    public Candidates mayHold(Search search) {
        if (!turn.tryLock()) return _ -> true;
        try {
            return mayHold(Needed.of(search));
        } catch (SQLException unreadable) {
            return _ -> true;
        } finally {
            turn.unlock();
        }
    }

    private Candidates mayHold(Optional<Needed> needed) throws SQLException {
        if (needed.isEmpty()) return _ -> true;
        try {
            return index.mayHold(needed.get());
        } catch (SQLException failure) {
            if (!WordIndex.isToBlame(failure) || readOnly() || !arrival.hasEnded()) throw failure;
            mender.mend();
            mender.tell();
            return index.mayHold(needed.get());
        }
    }

    private interface Question<T> {

        T answer() throws SQLException, Refused;
    }

    private <T> T ask(Question<T> question) throws Refused {
        turn.lock();
        try {
            return question.answer();
        } catch (SQLException failure) {
            throw Failure.refused(path, failure);
        } finally {
            turn.unlock();
        }
    }
}
