package org.postil.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/// Reads large tables, while a thread of its own makes something of what was read so far, in order.
/// What is made may be looked at after [#await].
public final class BulkReading implements AutoCloseable {

    /// Of so few rows a second connection is not worth its opening.
    private static final long FEW = 100;

    private final Database database;
    private final ExecutorService maker =
            Executors.newSingleThreadExecutor(threads("postil-reading"));
    private final ExecutorService neighbours =
            Executors.newCachedThreadPool(threads("postil-reading-beside"));
    private final List<Beside> beside = new ArrayList<>();
    private CompletableFuture<Void> made = CompletableFuture.completedFuture(null);

    /// Reads something and makes something of it.
    @FunctionalInterface
    public interface Look {
        void at(Database database) throws SQLException;
    }

    /// @param seen false where that could not be done from a second connection
    /// @param done complete when it was done from whichever
    private record Beside(
            Look look, CompletableFuture<Boolean> seen, CompletableFuture<Void> done) {}

    public BulkReading(Database database) {
        this.database = database;
    }

    private static ThreadFactory threads(String name) {
        return Thread.ofPlatform().name(name).daemon(true).factory();
    }

    /// Makes something of every row of a table that has a key, in the order of the key.
    public void each(String table, Row.Reader<?> reader) throws SQLException {
        new WholeTable(database, table).each(reader, this::then);
    }

    /// The same from a second connection, as [#beside] does; what is asked for later is made later.
    ///
    /// @param anew runs before the first row is read, each time that it is
    public void eachBeside(String table, Row.Reader<?> reader, Runnable anew) throws SQLException {
        Look look =
                another -> {
                    anew.run();
                    new WholeTable(another, table).each(reader, Runnable::run);
                };
        made = CompletableFuture.allOf(made, begin(table, look).done);
    }

    /// Does something with what was read, after all that was asked for before.
    public void then(Runnable making) {
        made = made.thenRunAsync(making, maker);
    }

    /// Looks at the same state of the file from a second connection, while the first goes on
    /// reading. Where that can't be, or there is little to see, the first looks in the end; so the
    /// look may begin twice.
    ///
    /// @param table of which most is to be seen
    public void beside(String table, Look look) throws SQLException {
        begin(table, look);
    }

    private Beside begin(String table, Look look) throws SQLException {
        boolean possible = WholeTable.count(database, table) > FEW && database.holdsFile();
        var done = new CompletableFuture<Void>();
        CompletableFuture<Boolean> seen =
                possible
                        ? CompletableFuture.supplyAsync(() -> isSeen(look, done), neighbours)
                        : CompletableFuture.completedFuture(false);
        var begun = new Beside(look, seen, done);
        beside.add(begun);
        return begun;
    }

    private boolean isSeen(Look look, CompletableFuture<Void> done) {
        try (Database another = database.another()) {
            look.at(another);
        } catch (SQLException busy) {
            return false;
        }
        done.complete(null);
        return true;
    }

    /// Waits until all is made. Throws an IllegalArgumentException where something makes no sense:
    /// then a look at each single row tells what.
    public void await() throws SQLException {
        try {
            for (Beside one : beside) {
                if (!one.seen.join()) one.look.at(database);
                one.done.complete(null);
            }
            made.join();
        } catch (CompletionException failure) {
            throw new IllegalArgumentException(failure.getCause());
        }
    }

    /// What was begun beside comes to its end first.
    @Override
    public void close() {
        maker.shutdownNow();
        neighbours.close();
    }
}
