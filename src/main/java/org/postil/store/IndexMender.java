package org.postil.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.postil.message.Message;
import org.postil.store.search.IndexCheck;
import org.postil.store.sql.Database;

/// Makes the index of words of an open file anew where it is damaged, and has that told.
final class IndexMender {

    private final Path path;
    private final Opened opened;
    private final Watch watch;
    private volatile Consumer<Message> told = _ -> {};
    private volatile Optional<Message> mended;

    /// @param path as the file was asked for
    IndexMender(Path path, Opened opened, Watch watch) {
        this.path = path;
        this.opened = opened;
        this.watch = watch;
        mended = opened.mended();
    }

    /// Has what was mended told, at once what already was: on the thread that met it.
    void whenMended(Consumer<Message> listener) {
        told = listener;
        mended.ifPresent(listener);
        mended = Optional.empty();
    }

    void mend() throws SQLException {
        Database database = opened.database();
        try {
            database.writing(() -> {
                watch.refuseStrangers(path);
                IndexCheck.rebuild(database);
            });
        } catch (SQLException failure) {
            // An index that is on the disk is as good as one of which the disk said so.
            if (!watch.hasArrived(failure)) throw failure;
        }
        watch.wrote();
    }

    void tell() {
        told.accept(Opening.indexMade(opened.file()));
    }
}
