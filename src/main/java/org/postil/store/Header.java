package org.postil.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.postil.message.Message;
import org.postil.store.sql.Database;

/// What a file says of itself in its first hundred bytes: whether it is an SQLite file, whose, and
/// of which version. Source: "Database File Format" on sqlite.org, section 1.3.
///
/// @param journals true for SQLite's rollback journal, false where it writes ahead (WAL)
record Header(boolean sqlite, boolean journals, int application, int version) {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;

    /// Reads the bytes themselves, without SQLite, which could change a foreign file. Never while
    /// this process has the file open: closing it here would drop SQLite's locks.
    static Header of(Path file) throws IOException {
        var bytes = ByteBuffer.allocate(LENGTH);
        try (FileChannel channel = FileChannel.open(file)) {
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
        }
        var magic = new byte[MAGIC.length];
        bytes.get(0, magic);
        return new Header(
                Arrays.equals(magic, MAGIC),
                bytes.get(18) == 1 && bytes.get(19) == 1,
                bytes.getInt(68),
                bytes.getInt(60));
    }

    static Header of(Database database) throws SQLException {
        return new Header(
                true,
                true,
                Integer.parseInt(database.pragma("application_id")),
                Integer.parseInt(database.pragma("user_version")));
    }

    /// Why a file with this header is not opened; empty where it may be.
    Optional<Message> problem(Path file) {
        String name = Failure.name(file);
        if (!sqlite || application != Schema.APPLICATION) {
            return Optional.of(Message.of("store.foreign", name));
        }
        if (version > Schema.VERSION) return Optional.of(Message.of("store.newer", name));
        boolean odd = version < 1 || !journals;
        return odd ? Optional.of(Message.of("store.damaged", name, "header")) : Optional.empty();
    }
}
