package org.postil.session;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postil.edit.history.Commit;
import org.postil.log.Log;
import org.postil.session.safety.Shelter;

/// Writes what was done, in order, one transaction a commit, on a thread of its own. The caller
/// never waits. What can't be written stays at the head of the queue, so that nothing is written
/// out of order and nothing is forgotten.
public final class Saving implements AutoCloseable {

    private final Writer writer;
    private final Shelter shelter;
    private final Deque<Commit> waiting = new ArrayDeque<>();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("postil-saving").daemon(false).factory());
    private volatile Consumer<SaveState> listener = _ -> {};
    private @Nullable IOException problem;

    /// Writes one commit to disk and returns when the disk has acknowledged it.
    @FunctionalInterface
    public interface Writer {
        void write(Commit commit) throws IOException;
    }

    public Saving(Writer writer) {
        this(writer, Shelter.NONE);
    }

    /// @param shelter keeps what can't be written, should the program end before it can
    public Saving(Writer writer, Shelter shelter) {
        this.writer = writer;
        this.shelter = shelter;
    }

    /// Told of every change of state, on the saving thread.
    public void onChange(Consumer<SaveState> newListener) {
        listener = newListener;
    }

    public void save(Commit commit) {
        synchronized (waiting) {
            waiting.addLast(commit);
        }
        retry();
    }

    /// Tries again what could not be written.
    public void retry() {
        thread.execute(this::writeAll);
    }

    /// Waits until all that was handed in before is written; throws what keeps it from being. Not
    /// for the thread of the screen.
    public void settle() throws IOException {
        try {
            thread.submit(this::writeAll).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug);
        }
        if (state() instanceof SaveState.Failed failed) throw failed.problem();
    }

    public SaveState state() {
        synchronized (waiting) {
            if (waiting.isEmpty()) return new SaveState.Saved();
            return problem == null
                    ? new SaveState.Saving(waiting.size())
                    : new SaveState.Failed(waiting.size(), problem);
        }
    }

    /// Waits until all is written and ends the thread. Throws what kept it from being written.
    @Override
    public void close() throws IOException {
        retry();
        thread.shutdown();
        try {
            while (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
                listener.accept(state());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (state() instanceof SaveState.Failed failed) throw failed.problem();
    }

    private void writeAll() {
        for (Commit next = next(); next != null; next = next()) {
            listener.accept(state());
            try {
                writer.write(next);
                written();
            } catch (IOException | RuntimeException failure) {
                Log.failed(failure);
                failed(failure instanceof IOException io ? io : new IOException(failure));
                shelter.keep(waiting());
                break;
            }
        }
        if (next() == null) shelter.allSaved();
        listener.accept(state());
    }

    private List<Commit> waiting() {
        synchronized (waiting) {
            return List.copyOf(waiting);
        }
    }

    private @Nullable Commit next() {
        synchronized (waiting) {
            return waiting.peekFirst();
        }
    }

    private void written() {
        synchronized (waiting) {
            waiting.removeFirst();
            problem = null;
        }
    }

    private void failed(IOException failure) {
        synchronized (waiting) {
            problem = failure;
        }
    }
}
