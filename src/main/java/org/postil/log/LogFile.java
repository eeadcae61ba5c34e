package org.postil.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/// The file `postil.0.log`, and older ones with higher numbers. Opened with the first line. Where
/// it can't be written, nobody is told: what is to be logged was told already, or is a fault.
final class LogFile extends Handler implements AutoCloseable {

    private final Path folder;
    private final int largest;
    private final int files;
    private boolean opened;
    private @Nullable FileHandler file;

    /// @param largest in bytes, after which the next file is begun
    /// @param files how many are kept
    LogFile(Path folder, int largest, int files) {
        this.folder = folder;
        this.largest = largest;
        this.files = files;
    }

    @Override
    public synchronized void publish(LogRecord line) {
        if (!opened) file = open();
        opened = true;
        if (file != null) file.publish(line);
    }

    @Override
    public void flush() {
        // Each line is flushed when it is written.
    }

    @Override
    public synchronized void close() {
        if (file != null) file.close();
    }

    private @Nullable FileHandler open() {
        try {
            Files.createDirectories(folder);
            String escaped = folder.toString().replace("%", "%%");
            var handler = new FileHandler(escaped + "/postil.%g.log", largest, files, true);
            handler.setEncoding(StandardCharsets.UTF_8.name());
            handler.setFormatter(new Plain());
            handler.setErrorManager(new Silent());
            return handler;
        } catch (IOException noFile) {
            return null;
        }
    }

    private static final class Silent extends ErrorManager {
        @Override
        public synchronized void error(
                @Nullable String message, @Nullable Exception failure, int code) {
            // The usual one prints a stack trace.
        }
    }
}
