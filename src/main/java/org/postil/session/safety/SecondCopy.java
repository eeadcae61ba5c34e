package org.postil.session.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.postil.edit.Edit;
import org.postil.edit.LibraryEdit.AddDocument;
import org.postil.edit.LibraryEdit.AddWitness;
import org.postil.edit.history.Commit;
import org.postil.message.Refused;
import org.postil.model.Project;
import org.postil.store.ProjectFile;
import org.postil.store.safety.SafetyFolder;
import org.postil.store.safety.Snapshot;
import org.postil.store.safety.Snapshot.Kind;

/// Keeps states of an open project in the safety folder: that of the opening, one every quarter of
/// an hour, one before documents are brought in or the bin is emptied, and that of the closing;
/// each only where something has changed. It works on a thread of its own and through the
/// connection that writes, since a second one that reads for long would make a commit fail.
///
/// A state that can't be kept is told and keeps nobody from working.
public final class SecondCopy implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final ProjectFile file;
    private final SafetyFolder safety;
    private final long pause;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("postil-second-copy").daemon().factory());
    private volatile Consumer<IOException> refused = _ -> {};
    private Optional<UnsavedWork> unsaved = Optional.empty();
    private boolean bringingIn;

    public SecondCopy(ProjectFile file, SafetyFolder safety) {
        this(file, safety, PAUSE);
    }

    /// The same with another time between two looks.
    SecondCopy(ProjectFile file, SafetyFolder safety, Duration pause) {
        this.file = file;
        this.safety = safety;
        this.pause = pause.toMillis();
    }

    /// Keeps the state of a file that an older Postil made: opened to write, it becomes one of this
    /// version. Where that can't be done, it is tried and told again when the file is open.
    public static void beforeMigration(Path path, SafetyFolder safety) {
        try (ProjectFile older = ProjectFile.openToRead(path)) {
            if (older.isOlder()) safety.of(older).keep(older, Kind.BEFORE);
        } catch (IOException refused) {
            // Opening the file says why.
        }
    }

    /// What was done when the file was open before and could not be written. To be asked before
    /// work begins, and not on the thread of the screen.
    ///
    /// @param project as the file has it
    public Optional<MissingWork> missing(Project project) {
        if (file.readOnly()) return Optional.empty();
        try {
            var work =
                    UnsavedWork.in(
                            safety.folder(file),
                            file.generation(),
                            problem -> refused.accept(problem));
            unsaved = Optional.of(work);
            return work.missing(project);
        } catch (IOException noFolder) {
            return Optional.empty(); // The first state can't be kept either, which is told.
        }
    }

    /// Where work goes that can't be saved at the moment.
    public Shelter shelter() {
        return unsaved.isPresent() ? unsaved.get() : Shelter.NONE;
    }

    /// Keeps the missing work in a file of its own, which it returns, and asks for it no more.
    /// Waits until that is done.
    public Path leaveOut() throws IOException {
        return await(() -> unsaved.orElseThrow().leaveOut());
    }

    /// Keeps the state of the opening, and from now on one every quarter of an hour.
    ///
    /// @param newRefused told what keeps a state from being kept, on a thread of its own
    public void begin(Consumer<IOException> newRefused) {
        refused = newRefused;
        thread.execute(() -> keep(Kind.OPENED));
        var _ =
                thread.scheduleWithFixedDelay(
                        () -> keep(Kind.AT_WORK), pause, pause, TimeUnit.MILLISECONDS);
    }

    /// Writes a commit to the file, after the state before it was kept where much is about to
    /// change. Of documents that come in one after the other, the first is enough.
    public void write(Commit commit) throws Refused {
        boolean bringsIn = bringsIn(commit.change().edit());
        boolean begins = bringsIn && !bringingIn;
        bringingIn = bringsIn;
        if (begins || commit.kind() == Commit.Kind.EMPTIED) keepNow(Kind.BEFORE);
        file.commit(commit);
        unsaved.ifPresent(UnsavedWork::saved);
    }

    /// Keeps the state that the file has now for good, under a name. Waits until that is done.
    public Snapshot keepNamed(String name) throws IOException {
        return await(() -> safety.of(file).keepNamed(file, name));
    }

    /// Keeps the state of the closing, waits until all is done and ends the thread.
    @Override
    public void close() {
        keepNow(Kind.CLOSED);
        thread.shutdownNow();
    }

    private void keepNow(Kind kind) {
        try {
            await(() -> {
                keep(kind);
                return kind;
            });
        } catch (IOException problem) {
            refused.accept(problem);
        }
    }

    private void keep(Kind kind) {
        if (file.readOnly() || !isSound()) return;
        try {
            safety.of(file).keep(file, kind);
        } catch (IOException problem) {
            refused.accept(problem);
        } catch (RuntimeException bug) {
            refused.accept(new IOException(bug));
        }
    }

    /// Waits until all was read: of a file that is damaged no state is kept, nor of one that was
    /// left before.
    private boolean isSound() {
        try {
            file.awaitAll();
            return true;
        } catch (Refused | CancellationException notRead) {
            return false;
        }
    }

    private <T> T await(Callable<T> work) throws IOException {
        try {
            return thread.submit(work).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException problem) throw problem;
            throw new IllegalStateException(failure);
        }
    }

    /// True where a document or a version comes in.
    static boolean bringsIn(Edit edit) {
        if (edit instanceof Edit.Together together) {
            return together.edits().stream().anyMatch(SecondCopy::bringsIn);
        }
        return edit instanceof AddDocument || edit instanceof AddWitness;
    }
}
