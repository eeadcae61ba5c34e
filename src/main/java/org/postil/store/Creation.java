package org.postil.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import org.postil.message.Refused;
import org.postil.model.Original;
import org.postil.model.Project;
import org.postil.store.rows.Digest;
import org.postil.store.rows.OriginalRows;
import org.postil.store.rows.ProjectRows;
import org.postil.store.sql.Access;
import org.postil.store.sql.Database;

/// Makes a new project file: whole, under another name beside it, and only then given its own. So a
/// file that bears a project's name is one, and a refusal leaves nothing behind.
final class Creation {

    private Creation() {}

    static void create(Path file, Project project, Collection<Original> originals) throws Refused {
        make(file, draft -> write(draft, project, originals));
    }

    /// Makes a file that has all that another has at this moment.
    static void copy(Database from, Path file) throws Refused {
        make(
                file,
                draft -> {
                    from.copyInto(draft);
                    flush(draft);
                });
    }

    /// Writes a file that is not there yet.
    @FunctionalInterface
    interface Writer {
        void write(Path draft) throws SQLException;
    }

    static void make(Path file, Writer writer) throws Refused {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Failure.refused("store.no-folder", target, String.valueOf(folder));
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw Failure.refused("store.exists", target);
        }
        Path draft = folder.resolve(Failure.name(target) + "." + UUID.randomUUID() + ".draft");
        try {
            writer.write(draft);
            Files.move(draft, target);
            flush(folder);
        } catch (SQLException failure) {
            throw Failure.refused(target, failure);
        } catch (FileAlreadyExistsException meanwhile) {
            throw Failure.refused("store.exists", target);
        } catch (IOException failure) {
            throw Failure.refused("store.no-access", target, String.valueOf(failure.getMessage()));
        } finally {
            delete(draft);
            delete(draft.resolveSibling(Failure.name(draft) + "-journal"));
        }
    }

    private static void write(Path draft, Project project, Collection<Original> originals)
            throws SQLException {
        try (Database database = Database.open(draft, Access.CREATE)) {
            database.writing(() -> {
                Schema.create(database);
                database.writeOne("INSERT INTO generation (only, number) VALUES (1, 0)");
                new ProjectRows(database).insert(project);
                new OriginalRows(database).insert(originals);
                new Digest(database).write();
            });
        }
    }

    /// So that a file, or in a folder its name, outlives a power cut. Where a folder can't be
    /// flushed the system does it.
    private static void flush(Path written) {
        try (FileChannel channel = FileChannel.open(written)) {
            channel.force(true);
        } catch (IOException notHere) {
            // Windows opens no folders.
        }
    }

    private static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException staysBehind) {
            // Where nothing could be written there is nothing to delete.
        }
    }
}
