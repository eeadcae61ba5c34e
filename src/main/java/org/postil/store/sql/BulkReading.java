package org.postil.store.sql;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Reads large tables, while a thread of its own makes something of what was read so far, in order.
/// What is made may be looked at after [#await].
public final class BulkReading implements AutoCloseable {

    private final Database database;
    private final ExecutorService maker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("postil-reading").daemon(true).factory());
    private CompletableFuture<Void> made = CompletableFuture.completedFuture(null);

    public BulkReading(Database database) {
        this.database = database;
    }

    /// Makes something of every row of a table that has a key, in the order of the key.
    public void each(String table, Row.Reader<?> reader) throws SQLException {
        new WholeTable(database, table).each(reader, this);
    }

    /// Does something with what was read, after all that was asked for before.
    public void then(Runnable making) {
        made = made.thenRunAsync(making, maker);
    }

    /// Waits until all is made. Throws an IllegalArgumentException where something makes no sense:
    /// then a look at each single row tells what.
    public void await() {
        try {
            made.join();
        } catch (CompletionException failure) {
            throw new IllegalArgumentException(failure.getCause());
        }
    }

    @Override
    public void close() {
        maker.shutdownNow();
    }
}
