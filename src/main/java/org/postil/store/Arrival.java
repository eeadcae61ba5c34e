package org.postil.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.postil.message.Refused;
import org.postil.store.rows.Bodies;
import org.postil.store.sql.Database;

/// Texts and marks that come after the rest of a project, read by a connection of their own that
/// sees the state of the file that the rest was read from: until it is closed nobody writes into
/// the file.
final class Arrival {

    /// Of so few all are read at once: they are there before a window could be drawn.
    private static final int FEW_VERSIONS = 200;

    private static final int FEW_TAGS = 4_000;

    /// Whoever asks for so many before they are there gets each at once; for more, to wait for all
    /// takes less time.
    private static final int LOOKS = 12;

    private final CompletableFuture<Void> end;
    private final AtomicInteger looks = new AtomicInteger();
    private @Nullable Database database;
    private @Nullable Thread reader;
    private boolean stopped;

    private Arrival(@Nullable Database database, CompletableFuture<Void> end) {
        this.database = database;
        this.end = end;
    }

    /// One of what is there.
    static Arrival ended() {
        return new Arrival(null, CompletableFuture.completedFuture(null));
    }

    /// Begins to read these, or, where they are few or the file is at something else, reads them.
    ///
    /// @param path of the file, to say what is wrong with it
    /// @param database within [Database#reading]
    /// @param executor reads them elsewhere
    static Arrival of(Path path, Bodies bodies, Database database, Executor executor)
            throws SQLException {
        boolean few = bodies.count() <= FEW_VERSIONS && !database.hasMore("annotation", FEW_TAGS);
        @Nullable Database beside = few ? null : database.beside().orElse(null);
        if (beside == null) {
            bodies.read(database);
            return ended();
        }
        var arrival = new Arrival(beside, new CompletableFuture<>());
        try {
            executor.execute(() -> arrival.run(path, bodies, beside));
        } catch (RuntimeException | Error unable) {
            beside.close();
            throw unable;
        }
        return arrival;
    }

    private void run(Path path, Bodies bodies, Database beside) {
        if (!begins()) return;
        @Nullable Throwable problem = null;
        try (beside) {
            bodies.read(beside);
        } catch (SQLException failure) {
            problem = refused(path, failure);
        } catch (RuntimeException | Error bug) {
            problem = bug;
        }
        ends(problem);
        Thread.interrupted(); // whoever lent this thread was not meant
    }

    private static Throwable refused(Path path, SQLException failure) {
        try {
            return Failure.refused(path, failure);
        } catch (IllegalStateException bug) {
            return bug;
        }
    }

    private synchronized boolean begins() {
        if (stopped) return false;
        reader = Thread.currentThread();
        return true;
    }

    /// The connection is closed: from now on the file can be written.
    private synchronized void ends(@Nullable Throwable problem) {
        reader = null;
        database = null;
        if (stopped) end.cancel(false);
        else if (problem != null) end.completeExceptionally(problem);
        else end.complete(null);
    }

    /// True where nothing is on its way any more: all is there, or it was refused.
    boolean hasEnded() {
        return end.isDone();
    }

    /// True where all is there.
    boolean hasAll() {
        return end.state() == Future.State.SUCCESS;
    }

    /// Waits until all is there. Refused where it is damaged; throws a [CancellationException]
    /// where the reading was stopped.
    void await() throws Refused {
        try {
            end.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof Refused refused) {
                throw new Refused(refused.problem(), refused);
            }
            throw failure;
        }
    }

    /// True for the first few that ask for something that has not come: they may look themselves.
    /// The others have waited when this returns, as in [#await].
    boolean mayLook() {
        if (!hasEnded() && looks.incrementAndGet() <= LOOKS) return true;
        try {
            await();
        } catch (Refused damaged) {
            throw new UncheckedIOException(damaged);
        }
        return false;
    }

    /// Ends the reading, whether all is there or not, and returns when the file is let go.
    void stop() throws SQLException {
        if (!hasEnded()) interrupt();
        settle();
    }

    /// Waits until nothing is on its way any more, whatever came of it.
    void settle() {
        try {
            end.join();
        } catch (CancellationException | CompletionException toldElsewhere) {
            // Only its end is waited for.
        }
    }

    private synchronized void interrupt() throws SQLException {
        stopped = true;
        if (reader != null) {
            reader.interrupt();
        } else if (database != null) {
            database.close();
            ends(null);
        }
    }
}
