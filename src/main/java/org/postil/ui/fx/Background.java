package org.postil.ui.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.postil.log.Log;
import org.postil.message.Refused;

/// The hop off the JavaFX thread and back: long work runs on a thread of its own, what comes of it
/// arrives on the JavaFX thread. The work sees immutable values only. Where it asks for texts that
/// will never come, since the project is left or damaged, it ends and nothing comes of it.
public final class Background {

    private Background() {}

    /// Something to do that the outside world may refuse.
    public interface Work<T> {
        T run() throws IOException;
    }

    /// Does the work, then tells its result, or why it was refused, on the JavaFX thread. A bug in
    /// the work (an unchecked exception) is thrown there.
    public static <T> void run(
            Work<T> work, Consumer<? super T> then, Consumer<? super IOException> refused) {
        run(work, then, refused, () -> {});
    }

    /// The same.
    ///
    /// @param broken what is done on the JavaFX thread before a bug is thrown there
    public static <T> void run(
            Work<T> work,
            Consumer<? super T> then,
            Consumer<? super IOException> refused,
            Runnable broken) {
        Thread.ofPlatform()
                .daemon()
                .name("postil-background")
                .start(() -> Platform.runLater(outcome(work, then, refused, broken)));
    }

    /// Does the work here and now, and gives what is left to do on the JavaFX thread.
    private static <T> Runnable outcome(
            Work<T> work,
            Consumer<? super T> then,
            Consumer<? super IOException> refused,
            Runnable broken) {
        try {
            T result = work.run();
            return () -> then.accept(result);
        } catch (IOException problem) {
            Log.failed(problem);
            return () -> refused.accept(problem);
        } catch (CancellationException ended) {
            return broken;
        } catch (RuntimeException | Error bug) {
            if (bug instanceof UncheckedIOException && bug.getCause() instanceof Refused) {
                return broken; // a text is damaged, which is told where all are awaited
            }
            return () -> {
                broken.run();
                raise(bug);
            };
        }
    }

    private static void raise(Throwable bug) {
        switch (bug) {
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            default -> throw new AssertionError(bug);
        }
    }
}
