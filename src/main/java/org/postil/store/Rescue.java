package org.postil.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.store.rescue.Repair;
import org.postil.store.rescue.Salvage;
import org.postil.store.rescue.Stripping;
import org.postil.store.rows.Digest;
import org.postil.store.search.IndexCheck;
import org.postil.store.sql.Access;
import org.postil.store.sql.Damaged;
import org.postil.store.sql.Database;

/// Makes a new project file of what can still be read of a damaged one, which is not touched: all
/// is done on a copy of it.
public final class Rescue {

    /// Where the size of a page and the number of pages stand in the file's header.
    private static final int PAGE_SIZE = 16;

    private static final int PAGES = 28;

    private final Path damaged;
    private final List<Message> report = new ArrayList<>();

    private Rescue(Path damaged) {
        this.damaged = damaged;
    }

    /// Rescues into a file that is not there yet. Returns what was lost and what was mended, a
    /// sentence each; where nothing was, nothing.
    ///
    /// @throws Refused where nothing can be read, or the new file can't be written; then there is
    ///   none
    public static List<Message> run(Path damaged, Path target) throws Refused {
        if (Files.isDirectory(damaged)) throw Failure.refused("store.folder", damaged);
        if (!Files.exists(damaged)) throw Failure.refused("store.missing", damaged);
        if (!Files.isRegularFile(damaged)) throw Failure.refused("store.foreign", damaged);
        var rescue = new Rescue(damaged);
        try {
            Path folder = Files.createTempDirectory("postil-rescue");
            try {
                rescue.rescue(rescue.copy(folder), target);
            } finally {
                delete(folder);
            }
        } catch (Refused refused) {
            throw refused;
        } catch (IOException failure) {
            throw Failure.refused("store.io", damaged, String.valueOf(failure.getMessage()));
        }
        rescue.report.addAll(ProjectCheck.problems(target));
        return List.copyOf(rescue.report);
    }

    /// A copy that has as many bytes as the file says of itself; those that are missing are zeros.
    private Path copy(Path folder) throws IOException {
        Path copy = folder.resolve("copy.postil");
        Files.copy(damaged, copy);
        Path journal = damaged.resolveSibling(Failure.name(damaged) + "-journal");
        if (Files.isRegularFile(journal))
            Files.copy(journal, folder.resolve("copy.postil-journal"));
        try (var bytes = new RandomAccessFile(copy.toFile(), "rw")) {
            if (bytes.length() < 100) throw Failure.refused("store.foreign", damaged);
            bytes.seek(PAGE_SIZE);
            long page = bytes.readUnsignedShort();
            if (page == 1) page = 65_536;
            bytes.seek(PAGES);
            long whole = page * (bytes.readInt() & 0xFFFFFFFFL);
            boolean likely = Long.bitCount(page) == 1 && whole < 8 * bytes.length() + (1 << 20);
            if (likely && bytes.length() < whole) bytes.setLength(whole);
        }
        return copy;
    }

    private void rescue(Path copy, Path target) throws Refused {
        try (Database from = Database.open(copy, Access.WRITE)) {
            if (!from.hasTable("witness") || !from.hasTable("document")) {
                throw Failure.refused("store.foreign", damaged);
            }
            Creation.make(target, draft -> write(from, draft));
        } catch (SQLException unreadable) {
            throw Failure.refused("store.rescue.nothing", damaged);
        }
    }

    private void write(Database from, Path draft) throws SQLException {
        try (Database to = Database.open(draft, Access.CREATE)) {
            to.writing(() -> {
                Schema.create(to);
                var salvage = new Salvage(from, to);
                salvage.copyAllBut(Set.of("history", "indexed_text"));
                boolean any = to.first("SELECT 1 FROM witness LIMIT 1", _ -> true).isPresent();
                if (!any) {
                    throw new Damaged(Failure.message("store.rescue.nothing", damaged));
                }
                var repair = new Repair(to);
                repair.run(Failure.name(damaged));
                report.addAll(salvage.lost());
                report.addAll(repair.done());
                var stripping = new Stripping(to);
                stripping.run();
                report.addAll(stripping.done());
                IndexCheck.rebuild(to);
                new Digest(to).write();
            });
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }
}
