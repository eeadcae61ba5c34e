package org.postil.ui.window.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.postil.store.safety.SafetyFolder;

/// A project that is read while the toolkit of the screen starts: neither waits for the other.
///
/// @param path the project file
public record Early(Path path, FutureTask<Loaded> reading) {

    /// Begins to read a file, to work in it.
    public static Early of(Path path, SafetyFolder safety) {
        var reading = new FutureTask<>(() -> Loaded.from(path, safety));
        Thread.ofPlatform().daemon().name("postil-early").start(reading);
        return new Early(path, reading);
    }

    /// What was read, or why it was refused. Waits for it; not for the thread of the screen.
    public Loaded loaded() throws IOException {
        try {
            return reading.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException refused) throw refused;
            throw new IllegalStateException(failure.getCause());
        }
    }
}
