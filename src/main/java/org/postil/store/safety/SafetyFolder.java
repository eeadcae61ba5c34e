package org.postil.store.safety;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.message.Refused;
import org.postil.model.Original;
import org.postil.model.Project;
import org.postil.model.id.Id;
import org.postil.store.ProjectFile;

/// Where the second copies of all project files lie: a folder for each file, named after the
/// project and the file's place. So two copies of one project keep their own earlier states, and
/// those of a file that was deleted or damaged are found by its name.
public final class SafetyFolder {

    /// In the folder of a project file: its place, in UTF-8.
    private static final String PLACE = "place.txt";

    private final Path root;
    private final Clock clock;
    private final long mostBytes;

    public SafetyFolder(Path root) {
        this(root, Clock.systemUTC(), Snapshots.MOST_BYTES);
    }

    /// The same with another measure of time and size, in bytes for each project file.
    SafetyFolder(Path root, Clock clock, long mostBytes) {
        this.root = root;
        this.clock = clock;
        this.mostBytes = mostBytes;
    }

    /// That of the person who uses this machine.
    public static SafetyFolder ofThisMachine() {
        return in(DataFolder.here());
    }

    /// The one in a folder of application data.
    public static SafetyFolder in(Path data) {
        return new SafetyFolder(data.resolve("safety"));
    }

    /// Where states of this project file are kept from now on.
    public Snapshots of(ProjectFile file) throws IOException {
        return new Snapshots(folder(file), clock, mostBytes);
    }

    /// The folder of this project file, for what else is kept of it.
    public Path folder(ProjectFile file) throws IOException {
        Path place = place(file.path());
        String hash = Original.sha256(place.toString().getBytes(StandardCharsets.UTF_8));
        Path folder = root.resolve(file.id() + "-" + hash.substring(0, 16));
        if (!Files.exists(folder.resolve(PLACE))) {
            Files.createDirectories(folder);
            Path draft = Files.writeString(folder.resolve(PLACE + ".draft"), place.toString());
            Files.move(draft, folder.resolve(PLACE), StandardCopyOption.ATOMIC_MOVE);
        }
        return folder;
    }

    /// The earlier states of an open project, the newest first; as below.
    public List<Snapshot> statesOf(ProjectFile file) throws IOException {
        return states(place(file.path()), Optional.of(file.id()));
    }

    /// The earlier states of a project file, the newest first: those that were kept of a file at
    /// this place, which may be damaged or gone by now, and those of the same project at a place
    /// where there is no file any more, since it was moved. The file is looked at only.
    public List<Snapshot> statesOf(Path file) throws IOException {
        return states(place(file), id(file));
    }

    private List<Snapshot> states(Path place, Optional<Id<Project>> id) throws IOException {
        var found = new ArrayList<Snapshot>();
        if (!Files.isDirectory(root)) return found;
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : (Iterable<Path>) folders::iterator) {
                if (isOf(folder, place, id)) found.addAll(SnapshotNames.in(folder));
            }
        }
        found.sort(Comparator.comparing(Snapshot::at).reversed());
        return found;
    }

    private static boolean isOf(Path folder, Path place, Optional<Id<Project>> id)
            throws IOException {
        Path from = folder.resolve(PLACE);
        if (!Files.isRegularFile(from)) return false;
        String then = Files.readString(from);
        if (then.equals(place.toString())) return true;
        String name = folder.getFileName().toString();
        return id.filter(one -> name.startsWith(one.toString())).isPresent() && isGone(then);
    }

    private static boolean isGone(String place) {
        try {
            return !Files.exists(Path.of(place));
        } catch (InvalidPathException ofAnotherSystem) {
            return true;
        }
    }

    private static Optional<Id<Project>> id(Path file) {
        try (ProjectFile looked = ProjectFile.openToRead(file)) {
            return Optional.of(looked.id());
        } catch (Refused unreadable) {
            return Optional.empty();
        }
    }

    /// The file behind all links; where it is gone, where it would be.
    private static Path place(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        if (Files.exists(whole)) return whole.toRealPath();
        Path folder = whole.getParent();
        return folder == null || !Files.exists(folder)
                ? whole
                : folder.toRealPath().resolve(whole.getFileName());
    }
}
