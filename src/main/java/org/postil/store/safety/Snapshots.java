package org.postil.store.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.store.ProjectCheck;
import org.postil.store.ProjectFile;
import org.postil.store.safety.Snapshot.Kind;

/// The earlier states of one project file, in a folder of their own. A state is written under
/// another name, looked through as `postil check` does, and only then given its own: what bears a
/// state's name is whole. One thread at a time, and not that of the screen.
public final class Snapshots {

    /// So many bytes for all states of one project file: 2 GiB. The newest and those with names
    /// stay whatever their size.
    public static final long MOST_BYTES = 2L << 30;

    /// A file that is not a state yet; the next attempt removes what a crash left of it.
    private static final String DRAFT = "state.draft";

    private final Path folder;
    private final Clock clock;
    private final long mostBytes;

    Snapshots(Path folder, Clock clock, long mostBytes) {
        this.folder = folder;
        this.clock = clock;
        this.mostBytes = mostBytes;
    }

    /// All states, the newest first.
    public List<Snapshot> list() throws IOException {
        return SnapshotNames.in(folder);
    }

    /// Keeps the state that the file has now, unless it is the same as in the newest one. Then lets
    /// go what is over the measure.
    ///
    /// @throws Refused where it can't be written or is not sound; then all earlier states stay
    public Optional<Snapshot> keep(ProjectFile file, Kind kind) throws IOException {
        return isKept(file) ? Optional.empty() : Optional.of(keep(file, kind, ""));
    }

    /// Keeps the state that the file has now, for good, under a name.
    ///
    /// @throws Refused as above
    public Snapshot keepNamed(ProjectFile file, String name) throws IOException {
        return keep(file, Kind.NAMED, name);
    }

    private boolean isKept(ProjectFile file) throws IOException {
        List<Snapshot> all = list();
        if (all.isEmpty()) return false;
        try (ProjectFile newest = ProjectFile.openToRead(all.getFirst().file())) {
            return newest.generation() == file.generation();
        } catch (Refused spoiled) {
            return false;
        }
    }

    private Snapshot keep(ProjectFile file, Kind kind, String name) throws IOException {
        removeDrafts();
        Path draft = folder.resolve(DRAFT);
        try {
            file.copyTo(draft);
            List<Message> problems = ProjectCheck.losses(draft);
            if (!problems.isEmpty()) {
                throw Refused.because("store.safety.unsound", problems.getFirst());
            }
            Snapshot kept = moved(draft, kind, name);
            for (Snapshot one : Rotation.gone(list(), mostBytes)) SnapshotNames.delete(one);
            return kept;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Snapshot moved(Path draft, Kind kind, String name) throws IOException {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var kept =
                new Snapshot(
                        SnapshotNames.file(folder, at, kind), at, kind, name, Files.size(draft));
        SnapshotNames.writeName(kept);
        Files.move(draft, kept.file(), StandardCopyOption.ATOMIC_MOVE);
        return kept;
    }

    private void removeDrafts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.getFileName().toString().startsWith(DRAFT)) Files.deleteIfExists(file);
            }
        }
    }
}
