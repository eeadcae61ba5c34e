package org.postil.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.postil.log.Log;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.store.search.IndexCheck;
import org.postil.store.sql.Access;
import org.postil.store.sql.Damaged;
import org.postil.store.sql.Database;

/// Opens a project file, and looks before it touches: is it there, is it ours, is it of a version
/// we know, is its schema what we made, has it all its pages, is it whole after a crash. A file
/// that fails is refused with a sentence and not one of its bytes has changed.
final class Opening {

    /// Why a file is read only that holds what we did not put there.
    static final String STRANGERS = "store.read-only.strangers";

    private Opening() {}

    /// Takes the lock, or opens to read only where the place can't be written or the file holds
    /// what we did not put there.
    static Opened toWrite(Path path) throws Refused {
        Path file = existing(path);
        Optional<Lock> lock = Files.isWritable(file) ? Lock.take(file) : Optional.empty();
        if (lock.isEmpty()) return toRead(file, "store.read-only.place");
        try {
            return toWrite(file, lock.get());
        } catch (SQLException failure) {
            lock.get().close();
            throw Failure.refused(file, failure);
        } catch (Refused | RuntimeException failure) {
            lock.get().close();
            throw failure;
        }
    }

    /// Takes no lock.
    static Opened toRead(Path path) throws Refused {
        return toRead(existing(path), "store.read-only.asked");
    }

    private static Opened toWrite(Path file, Lock lock) throws Refused, SQLException {
        refuseForeign(file);
        boolean unclean = lock.leftBehind() || hasJournal(file);
        Examined examined = examineToWrite(file, unclean);
        boolean asMade = examined.fit == Schema.Fit.AS_MADE;
        if (asMade && isWritable(examined.database)) {
            Optional<Message> mended = prepare(file, examined);
            return new Opened(file, examined.database, Optional.of(lock), Optional.empty(), mended);
        }
        examined.database.close();
        lock.close();
        return toRead(file, asMade ? "store.read-only.place" : STRANGERS);
    }

    /// Where the system does not let SQLite write, it opens the file to read and says nothing. What
    /// held the file for a moment only, such as a virus scanner, has let it go the second time.
    private static Examined examineToWrite(Path file, boolean unclean) throws SQLException {
        Examined first = examine(file, Access.WRITE, unclean);
        if (first.fit != Schema.Fit.AS_MADE || isWritable(first.database)) return first;
        first.database.close();
        return examine(file, Access.WRITE, unclean);
    }

    /// Asks for the right to write, and writes nothing.
    private static boolean isWritable(Database database) throws SQLException {
        try {
            database.write("DELETE FROM generation WHERE only = 0");
            return true;
        } catch (SQLException failure) {
            if (Failure.isReadOnly(failure)) return false;
            throw failure;
        }
    }

    /// A file of an older version becomes one of ours, whole or not at all; and an index of words
    /// that is not sound is made anew. Says so of the index.
    private static Optional<Message> prepare(Path file, Examined examined) throws SQLException {
        Database database = examined.database;
        try {
            int version = Header.of(database).version();
            if (version != Schema.VERSION) {
                database.writing(() -> Schema.migrate(database, version));
                return Optional.empty();
            }
            if (examined.soundIndex && IndexCheck.isComplete(database)) return Optional.empty();
            database.writing(() -> IndexCheck.rebuild(database));
            return Optional.of(indexMade(file));
        } catch (SQLException | RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    /// Logs that the index of words was not sound and is made anew; the message tells it.
    static Message indexMade(Path file) {
        Message mended = Failure.message("store.index.made", file);
        Log.mended(mended);
        return mended;
    }

    private static Opened toRead(Path file, String reason) throws Refused {
        // Somebody may have it open, even this process; then its header was looked at already.
        if (!Files.exists(Lock.beside(file))) refuseForeign(file);
        try {
            Examined examined = examineToRead(file);
            String key = examined.fit == Schema.Fit.WITH_STRANGERS ? STRANGERS : reason;
            Message why = Message.of(key, Failure.name(file));
            return new Opened(
                    file, examined.database, Optional.empty(), Optional.of(why), Optional.empty());
        } catch (SQLException failure) {
            throw Failure.refused(file, failure);
        }
    }

    private static Examined examineToRead(Path file) throws SQLException {
        boolean unclean = hasJournal(file);
        try {
            return examine(file, Access.READ, unclean);
        } catch (SQLException failure) {
            if (!Failure.leftHalfDone(failure)) throw failure;
            return examine(file, Access.RECOVER, unclean);
        }
    }

    /// A connection to a file that passed.
    ///
    /// @param soundIndex false where the index of words is known to be damaged
    private record Examined(Database database, Schema.Fit fit, boolean soundIndex) {}

    private static Examined examine(Path file, Access access, boolean unclean) throws SQLException {
        Database database = Database.open(file, access);
        try {
            return database.reading(() -> examined(file, database, unclean));
        } catch (SQLException | RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    private static Examined examined(Path file, Database database, boolean unclean)
            throws SQLException {
        Header header = Header.of(database);
        Optional<Message> problem = header.problem(file);
        if (problem.isPresent()) throw new Damaged(problem.get());
        Schema.Fit fit = Schema.fit(database, header.version());
        if (fit == Schema.Fit.UNKNOWN) throw damaged("store.damaged.schema", file);
        long pages = Long.parseLong(database.pragma("page_count"));
        long whole = pages * Long.parseLong(database.pragma("page_size"));
        if (size(file) != whole) throw damaged("store.damaged.size", file, size(file), whole);
        List<String> wrong = unclean ? database.problems("quick_check") : List.of();
        for (String one : wrong) {
            if (!IndexCheck.isOfIndex(one)) throw damaged("store.damaged", file, one);
        }
        return new Examined(database, fit, wrong.isEmpty());
    }

    private static Damaged damaged(String key, Path file, Object... more) {
        return new Damaged(Failure.message(key, file, more));
    }

    /// The file itself, behind links; there, readable, and long enough to be more than a name.
    private static Path existing(Path path) throws Refused {
        if (Files.isDirectory(path)) throw Failure.refused("store.folder", path);
        if (!Files.exists(path)) throw Failure.refused("store.missing", path);
        try {
            Path file = path.toRealPath();
            if (!Files.isReadable(file)) throw Failure.refused("store.unreadable", path);
            if (!Files.isRegularFile(file)) throw Failure.refused("store.foreign", path);
            if (Files.size(file) == 0) throw Failure.refused("store.empty", path);
            return file;
        } catch (Refused refused) {
            throw refused;
        } catch (IOException unreadable) {
            throw Failure.refused("store.unreadable", path);
        }
    }

    private static void refuseForeign(Path file) throws Refused {
        try {
            Optional<Message> problem = Header.of(file).problem(file);
            if (problem.isPresent()) throw new Refused(problem.get());
        } catch (Refused refused) {
            throw refused;
        } catch (IOException unreadable) {
            throw Failure.refused("store.unreadable", file);
        }
    }

    private static boolean hasJournal(Path file) {
        Path journal = file.resolveSibling(Failure.name(file) + "-journal");
        return Files.exists(journal) && size(journal) > 0;
    }

    private static long size(Path file) {
        return file.toFile().length();
    }
}
