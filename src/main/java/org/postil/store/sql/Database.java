package org.postil.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postil.text.CleanText;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteLimits;

/// A connection to one SQLite file. One thread at a time.
///
/// The driver's autocommit stays on and transactions are begun and ended in SQL: with
/// `setAutoCommit(false)` the driver does not notice when SQLite rolls back by itself on a full
/// disk, and what comes next is written statement by statement.
public final class Database implements AutoCloseable {

    /// No text and no file in a project is longer, in bytes: a broken length can't take all memory.
    private static final int LONGEST = 512 * 1024 * 1024;

    private static final int MOST_PROBLEMS = 20;

    private final SQLiteConnection connection;
    private final Optional<Path> file;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private int failures;
    private boolean isReading;

    /// Work that is done whole or not at all.
    @FunctionalInterface
    public interface Work {
        void run() throws SQLException;
    }

    /// Something to find out, with one look at the file or several.
    @FunctionalInterface
    public interface Question<T> {
        T answer() throws SQLException;
    }

    private Database(Connection connection, Optional<Path> file) {
        this.connection = (SQLiteConnection) connection;
        this.file = file;
    }

    /// Opens a file, whose name may hold anything: as a URI its `?` and `#` mean nothing to SQLite.
    public static Database open(Path file, Access access) throws SQLException {
        String url = "jdbc:sqlite:" + file.toAbsolutePath().toUri();
        var database = new Database(access.config().createConnection(url), Optional.of(file));
        try {
            database.connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST);
            Pragmas.set(database, access);
            return database;
        } catch (SQLException | RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    /// A database of its own that lives as long as this object.
    public static Database inMemory() throws SQLException {
        Connection memory = Access.CREATE.config().createConnection("jdbc:sqlite::memory:");
        return new Database(memory, Optional.empty());
    }

    /// Runs one or more statements without parameters.
    public void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// Sets or asks a pragma and returns what it answers; empty where it is silent.
    public String pragma(String pragma) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!statement.execute("PRAGMA " + pragma)) return "";
            try (ResultSet answer = statement.getResultSet()) {
                return answer.next() ? answer.getString(1) : "";
            }
        }
    }

    /// What one of SQLite's own checks says; empty where all is well.
    ///
    /// @param check `quick_check` or `integrity_check`
    public List<String> problems(String check) throws SQLException {
        return list("PRAGMA " + check + "(" + MOST_PROBLEMS + ")", row -> row.text(check)).stream()
                .filter(line -> !line.equals("ok"))
                .toList();
    }

    /// Writes, and returns how many rows.
    public int write(String sql, @Nullable Object... values) throws SQLException {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException failure) {
            throw forgetting(sql, failure);
        }
    }

    /// Writes one row; any other number is a bug, or another program has changed the file.
    public void writeOne(String sql, @Nullable Object... values) throws SQLException {
        int written = write(sql, values);
        if (written != 1) throw new IllegalStateException(written + " rows written by: " + sql);
    }

    public <T> List<T> list(String sql, Row.Reader<T> reader, Object... values)
            throws SQLException {
        var found = new ArrayList<T>();
        try (ResultSet result = bound(sql, values).executeQuery()) {
            Row row = new ResultRow(result);
            while (result.next()) found.add(reader.read(row));
            return found;
        } catch (SQLException failure) {
            throw forgetting(sql, failure);
        }
    }

    public <T> Optional<T> first(String sql, Row.Reader<T> reader, Object... values)
            throws SQLException {
        return list(sql, reader, values).stream().findFirst();
    }

    /// True where the file has this table: one of an older schema that is only read may not.
    public boolean hasTable(String name) throws SQLException {
        String sql = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?";
        return first(sql, _ -> true, name).isPresent();
    }

    /// Looks at one state of the file, however much is written meanwhile.
    public <T> T reading(Question<T> question) throws SQLException {
        run("BEGIN");
        isReading = true;
        try {
            return question.answer();
        } finally {
            isReading = false;
            rollback();
        }
    }

    /// True within [#reading] of a file: from now on until its end nobody writes into the file.
    boolean holdsFile() throws SQLException {
        if (!isReading || file.isEmpty()) return false;
        pragma("schema_version");
        return true;
    }

    /// Within [#reading] of a file: a second connection, for another thread, that sees the same
    /// state of it until it is closed. Empty where that can't be.
    public Optional<Database> beside() throws SQLException {
        if (!holdsFile()) return Optional.empty();
        Database beside = another();
        try {
            beside.run("BEGIN");
            beside.isReading = true;
            beside.holdsFile();
            return Optional.of(beside);
        } catch (SQLException busy) {
            beside.close();
            return Optional.empty();
        }
    }

    /// True where a table has more rows than so many.
    public boolean hasMore(String table, int rows) throws SQLException {
        String sql = "SELECT 1 FROM " + table + " LIMIT 1 OFFSET ?";
        return first(sql, _ -> true, rows).isPresent();
    }

    /// A second connection to the same file, to read, for another thread. Where the file is locked
    /// it does not wait.
    Database another() throws SQLException {
        Database another = open(file.orElseThrow(), Access.READ);
        another.pragma("busy_timeout = 0");
        return another;
    }

    /// Writes all of this work or nothing, and returns when the disk has it. After a failure the
    /// connection is as before and the same work can be tried again.
    public void writing(Work work) throws SQLException {
        try {
            transaction(work);
        } catch (SQLiteException failure) {
            if (failure.getResultCode() != SQLiteErrorCode.SQLITE_IOERR_DELETE) throw failure;
            Pragmas.emptyJournalInstead(this);
            transaction(work);
        }
    }

    /// From now on, what is deleted is overwritten with zeros, so that it is gone for good.
    public void overwriteDeleted() throws SQLException {
        pragma("secure_delete = 1");
    }

    /// Gives the room of what was deleted back to the disk. Where that is impossible the file stays
    /// as large as it was.
    public void shrink() {
        try {
            run("VACUUM");
        } catch (SQLException noRoom) {
            // It needs as much room again while it runs; nothing depends on it.
        }
    }

    private void transaction(Work work) throws SQLException {
        run("BEGIN IMMEDIATE");
        try {
            work.run();
            run("COMMIT");
        } catch (SQLException | RuntimeException failure) {
            rollback();
            failures++;
            throw failure;
        }
    }

    /// Writes all that the file has now into a new one. The driver leaves what it has written "in
    /// progress" until the next time, which SQLite takes for work that hinders: so all prepared
    /// statements are let go first.
    public void copyInto(Path newFile) throws SQLException {
        letGo();
        run("VACUUM INTO '" + newFile.toString().replace("'", "''") + "'");
    }

    /// How many transactions have failed so far. After one, SQLite may have read the file anew.
    public int failures() {
        return failures;
    }

    private void rollback() {
        try {
            run("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            // After some failures SQLite has done it: "no transaction is active".
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, writable(values[i]));
        return statement;
    }

    /// After a failure the driver throws its own part of the statement away; ours must go too.
    private SQLException forgetting(String sql, SQLException failure) throws SQLException {
        PreparedStatement failed = prepared.remove(sql);
        if (failed != null) failed.close();
        return failure;
    }

    /// A NUL would end the text in SQL and half a surrogate pair would become a question mark: both
    /// are replaced, visibly.
    private static @Nullable Object writable(@Nullable Object value) {
        if (!(value instanceof String text) || CleanText.unwritable(text) == 0) return value;
        return CleanText.of(text);
    }

    @Override
    public void close() throws SQLException {
        letGo();
        connection.close();
    }

    private void letGo() throws SQLException {
        for (PreparedStatement statement : prepared.values()) statement.close();
        prepared.clear();
    }
}
