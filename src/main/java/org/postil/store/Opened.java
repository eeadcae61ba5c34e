package org.postil.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.postil.message.Message;
import org.postil.store.sql.Database;

/// A project file that passed all that [Opening] asks.
///
/// @param file where it really is, behind all links
/// @param lock held where it may be written
/// @param readOnly why it may not
/// @param mended what was made anew while it was opened
record Opened(
        Path file,
        Database database,
        Optional<Lock> lock,
        Optional<Message> readOnly,
        Optional<Message> mended) {

    void close() throws SQLException {
        try {
            database.close();
        } finally {
            lock.ifPresent(Lock::close);
        }
    }

    /// After a failure, of which there is already enough to say.
    void closeQuietly() {
        try {
            close();
        } catch (SQLException secondFailure) {
            // The first one is told.
        }
    }
}
