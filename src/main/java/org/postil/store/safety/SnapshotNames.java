package org.postil.store.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postil.model.id.Kebab;
import org.postil.store.safety.Snapshot.Kind;
import org.postil.store.sql.Written;

/// How states are found by their files: `2026-11-27T20-31-52.123Z.at-work.postil` says when and on
/// what occasion. The reader's name for one stands in a text file beside it, since a file name
/// can't hold every name.
final class SnapshotNames {

    private static final Pattern STATE =
            Pattern.compile("([0-9-]+T)([0-9]+)-([0-9]+)-([0-9.]+Z)[.]([a-z-]+)[.]postil");

    private SnapshotNames() {}

    /// All states in a folder, the newest first. What has another name is none.
    static List<Snapshot> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> read(file).stream())
                    .sorted(Comparator.comparing(Snapshot::at).reversed())
                    .toList();
        }
    }

    static Path file(Path folder, Instant at, Kind kind) {
        String time = Written.time(at).replace(':', '-');
        return folder.resolve(time + "." + Kebab.of(kind) + ".postil");
    }

    /// To be called before the state has its own name, so that it never stands there without.
    static void writeName(Snapshot state) throws IOException {
        if (state.isNamed()) Files.writeString(nameFile(state.file()), state.name());
    }

    /// What can't be deleted, since somebody looks at it, goes another time.
    static void delete(Snapshot state) {
        try {
            Files.deleteIfExists(state.file());
        } catch (IOException staysAWhile) {
            // It is in nobody's way.
        }
    }

    private static Optional<Snapshot> read(Path file) {
        Matcher name = STATE.matcher(file.getFileName().toString());
        if (!name.matches()) return Optional.empty();
        String occasion = name.group(5);
        try {
            Instant at = Written.instant(name.replaceFirst("$1$2:$3:$4"));
            return Kebab.parse(Kind.class, occasion)
                    .map(kind -> new Snapshot(file, at, kind, name(file), file.toFile().length()));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static String name(Path state) {
        try {
            return Files.readString(nameFile(state));
        } catch (IOException unnamed) {
            return "";
        }
    }

    private static Path nameFile(Path state) {
        return state.resolveSibling(state.getFileName() + ".name.txt");
    }
}
