package org.postil.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.message.Message;
import org.postil.message.Refused;

/// The log says what went wrong and where in the program, and nothing of the user's.
class LogFileTest {

    private static final String SECRET = "Stalin said";

    @TempDir private Path folder;

    @Test
    void noWordOfTheUserIsInIt() throws IOException {
        var inner = new IllegalStateException(SECRET, new IllegalStateException(SECRET));
        var refused =
                new Refused(Message.of("store.a", SECRET, Message.of("store.b", SECRET)), inner);
        refused.addSuppressed(new IOException(SECRET));
        write(
                refused,
                new IllegalArgumentException(SECRET),
                new UncheckedIOException(new NoSuchFileException("/home/" + SECRET + ".postil")),
                Refused.because(SECRET));
        assertThat(all())
                .doesNotContain(SECRET)
                .contains("org.postil.message.Refused store.a store.b\n")
                .contains("java.lang.IllegalArgumentException\n    at " + getClass().getName());
    }

    @Test
    void whatWasMendedIsSaidByItsKey() {
        assertThat(Plain.keys(Message.of("store.index", SECRET, 3))).isEqualTo("store.index");
    }

    @Test
    void causesInACircleEnd() throws IOException {
        var one = new IllegalStateException(SECRET);
        one.initCause(new IllegalArgumentException(SECRET, one));
        write(one);
        assertThat(all()).containsOnlyOnce("IllegalStateException\n");
    }

    @Test
    void whatNobodyCatchesIsWritten() throws Exception {
        var before = Thread.getDefaultUncaughtExceptionHandler();
        try {
            Log.into(folder);
            Thread thread =
                    Thread.ofPlatform()
                            .start(() -> {
                                throw new IllegalStateException(SECRET);
                            });
            thread.join();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
            Log.close();
        }
        assertThat(all()).contains("java.lang.IllegalStateException\n").doesNotContain(SECRET);
    }

    @Test
    void theOldestLinesGo() throws IOException {
        try (var log = new LogFile(folder, 2_000, 3)) {
            for (int i = 0; i < 500; i++) {
                log.publish(new LogRecord(Level.INFO, "line " + i + "."));
            }
        }
        assertThat(files()).hasSize(3);
        for (Path file : files()) assertThat(Files.size(file)).isLessThan(2_200);
        assertThat(all()).contains("line 499.").doesNotContain("line 0.");
        assertThat(Files.readString(folder.resolve("postil.0.log"))).contains("line 499.");
    }

    @Test
    void theNextStartWritesOn() throws IOException {
        write(new IllegalStateException());
        write(new IllegalArgumentException());
        assertThat(files()).hasSize(1);
        assertThat(all()).contains("IllegalStateException").contains("IllegalArgumentException");
    }

    @Test
    void aFolderThatCannotBeWrittenHurtsNobody() throws IOException {
        Path noFolder = Files.writeString(folder.resolve("file"), "x");
        try (var log = new LogFile(noFolder.resolve("log"), 2_000, 3)) {
            assertThatCode(() -> log.publish(new LogRecord(Level.INFO, "one")))
                    .doesNotThrowAnyException();
            assertThatCode(() -> log.publish(new LogRecord(Level.INFO, "two")))
                    .doesNotThrowAnyException();
        }
        assertThat(Files.readString(noFolder)).isEqualTo("x");
    }

    @Test
    void aFolderMayHaveAnyName() throws IOException {
        Path odd = folder.resolve("100 %u %g");
        try (var log = new LogFile(odd, 2_000, 3)) {
            log.publish(new LogRecord(Level.INFO, "one"));
        }
        assertThat(odd.resolve("postil.0.log")).exists();
    }

    private void write(Throwable... failures) {
        try (var log = new LogFile(folder, 1_000_000, 3)) {
            for (Throwable failure : failures) {
                var line = new LogRecord(Level.SEVERE, "fault");
                line.setThrown(failure);
                log.publish(line);
            }
        }
    }

    private String all() throws IOException {
        var all = new StringBuilder();
        for (Path file : files()) all.append(Files.readString(file));
        return all.toString();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
