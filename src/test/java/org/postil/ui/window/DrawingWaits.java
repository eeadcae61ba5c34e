package org.postil.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/// What the drawing thread waited for: locks, other threads, files. What the toolkit itself waits
/// for, such as the next event or its painter, has no method of Postil among its callers and does
/// not count.
final class DrawingWaits implements AutoCloseable {

    private static final List<String> KINDS =
            List.of(
                    "jdk.ThreadPark",
                    "jdk.ThreadSleep",
                    "jdk.JavaMonitorEnter",
                    "jdk.JavaMonitorWait",
                    "jdk.FileRead",
                    "jdk.FileWrite",
                    "jdk.FileForce");

    private final Recording recording = new Recording();

    private DrawingWaits() {
        for (String kind : KINDS) {
            recording.enable(kind).withThreshold(Duration.ZERO).withStackTrace();
        }
        recording.start();
    }

    static DrawingWaits start() {
        return new DrawingWaits();
    }

    /// Ends the recording. One line a wait: its kind, its microseconds and the methods of Postil it
    /// was called by, the nearest first.
    List<String> ours() throws IOException {
        recording.stop();
        Path file = Files.createTempFile("postil-waits", ".jfr");
        try {
            recording.dump(file);
            return RecordingFile.readAllEvents(file).stream()
                    .filter(DrawingWaits::drawing)
                    .filter(event -> callers(event).findAny().isPresent())
                    .map(DrawingWaits::line)
                    .toList();
        } finally {
            Files.delete(file);
        }
    }

    private static boolean drawing(RecordedEvent event) {
        return event.getThread() != null
                && "JavaFX Application Thread".equals(event.getThread().getJavaName());
    }

    private static Stream<String> callers(RecordedEvent event) {
        return Stream.ofNullable(event.getStackTrace())
                .flatMap(trace -> trace.getFrames().stream())
                .map(RecordedFrame::getMethod)
                .filter(Objects::nonNull)
                .filter(method -> method.getType().getName().startsWith("org.postil."))
                .map(method -> method.getType().getName() + "." + method.getName());
    }

    private static String line(RecordedEvent event) {
        String microseconds = String.valueOf(event.getDuration().toNanos() / 1000);
        return String.join(" ", event.getEventType().getName(), microseconds)
                + " "
                + String.join(" ", callers(event).limit(6).toList());
    }

    @Override
    public void close() {
        recording.close();
    }
}
