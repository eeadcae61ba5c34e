package org.postil.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Reads large tables, while a thread of its own makes something of what was read so far, in order.
/// What is made may be looked at after [#await].
public final class BulkReading implements AutoCloseable {

    private final Database database;
    private final ExecutorService maker = executor("postil-reading");
    private final ExecutorService neighbour = executor("postil-reading-beside");
    private final List<Beside> beside = new ArrayList<>();
    private CompletableFuture<Void> made = CompletableFuture.completedFuture(null);

    /// Reads something and makes something of it.
    @FunctionalInterface
    public interface Look {
        void at(Database database) throws SQLException;
    }

    /// @param seen false where that could not be done from a second connection
    private record Beside(Look look, CompletableFuture<Boolean> seen) {}

    public BulkReading(Database database) {
        this.database = database;
    }

    private static ExecutorService executor(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon(true).factory());
    }

    /// Makes something of every row of a table that has a key, in the order of the key.
    public void each(String table, Row.Reader<?> reader) throws SQLException {
        new WholeTable(database, table).each(reader, this);
    }

    /// Does something with what was read, after all that was asked for before.
    public void then(Runnable making) {
        made = made.thenRunAsync(making, maker);
    }

    /// Looks at the same state of the file from a second connection, while the first goes on
    /// reading. Where that can't be, the first looks in the end; then the look begins anew.
    public void beside(Look look) throws SQLException {
        boolean possible = database.holdsFile();
        var seen =
                possible
                        ? CompletableFuture.supplyAsync(() -> isSeen(look), neighbour)
                        : CompletableFuture.completedFuture(false);
        beside.add(new Beside(look, seen));
    }

    private boolean isSeen(Look look) {
        try (Database another = database.another()) {
            look.at(another);
            return true;
        } catch (SQLException busy) {
            return false;
        }
    }

    /// Waits until all is made. Throws an IllegalArgumentException where something makes no sense:
    /// then a look at each single row tells what.
    public void await() throws SQLException {
        try {
            for (Beside one : beside) if (!one.seen.join()) one.look.at(database);
            made.join();
        } catch (CompletionException failure) {
            throw new IllegalArgumentException(failure.getCause());
        }
    }

    /// What was begun beside comes to its end first.
    @Override
    public void close() {
        maker.shutdownNow();
        neighbour.close();
    }
}
