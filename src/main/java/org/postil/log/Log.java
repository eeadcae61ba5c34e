package org.postil.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.postil.message.Message;

/// Writes down what went wrong, on any thread. Until a folder is named, nothing is written.
public final class Log {

    private static final int LARGEST = 1_000_000;
    private static final int FILES = 3;

    private static volatile @Nullable Handler file;

    private Log() {}

    /// From now on writes into this folder, which is made when there is something to write, and
    /// takes what no other part of the program catches.
    public static void into(Path folder) {
        file = new LogFile(folder, LARGEST, FILES);
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> failed(failure));
    }

    /// Lets the file go; what comes later is not written.
    static void close() {
        Handler last = file;
        file = null;
        if (last != null) last.close();
    }

    /// What the outside world refused, or a fault of Postil's own.
    public static void failed(Throwable failure) {
        boolean refused = failure instanceof IOException;
        var line =
                refused
                        ? new LogRecord(Level.WARNING, "refused")
                        : new LogRecord(Level.SEVERE, "fault");
        line.setThrown(failure);
        write(line);
    }

    /// What was found broken in a project file and put right.
    public static void mended(Message what) {
        write(new LogRecord(Level.INFO, "mended " + Plain.keys(what)));
    }

    private static void write(LogRecord line) {
        Handler to = file;
        if (to != null) to.publish(line);
    }
}
