package org.postil.session.safety;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// Lines of text that are on the disk when they are acknowledged. Room for many is taken
/// beforehand, as zeros, so that a full disk still takes them. What a crash left half written is no
/// line.
final class ActionLog {

    /// In bytes: some hundreds of edits.
    private static final int ROOM = 1 << 18;

    private final Path file;
    private long end;

    private ActionLog(Path file) {
        this.file = file;
    }

    /// Opens a log, with room in it where it is empty.
    static ActionLog open(Path file) throws IOException {
        var log = new ActionLog(file);
        log.end = log.text().length;
        if (log.end == 0) log.clear();
        return log;
    }

    /// All whole lines, in order.
    List<String> lines() throws IOException {
        return new String(text(), UTF_8).lines().toList();
    }

    /// Writes a line and returns when the disk has it.
    void append(String line) throws IOException {
        byte[] bytes = (line + "\n").getBytes(UTF_8);
        write(bytes, end);
        end += bytes.length;
    }

    /// Forgets all lines and keeps their room.
    void clear() throws IOException {
        write(new byte[(int) Math.max(ROOM, end)], 0);
        end = 0;
    }

    /// Moves the lines to another file, which is replaced, and begins anew.
    void setAside(Path place) throws IOException {
        Files.move(file, place, REPLACE_EXISTING);
        clear();
    }

    boolean isEmpty() {
        return end == 0;
    }

    /// When it was last written.
    Instant written() throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    private void write(byte[] bytes, long at) throws IOException {
        try (FileChannel channel = FileChannel.open(file, CREATE, WRITE)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) channel.write(left, at + left.position());
            channel.force(true);
        }
    }

    /// The bytes of whole lines.
    private byte[] text() throws IOException {
        byte[] all = bytes();
        int length = 0;
        for (int i = 0; i < all.length && all[i] != 0; i++) {
            if (all[i] == '\n') length = i + 1;
        }
        return Arrays.copyOf(all, length);
    }

    private byte[] bytes() throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException none) {
            return new byte[0];
        }
    }
}
