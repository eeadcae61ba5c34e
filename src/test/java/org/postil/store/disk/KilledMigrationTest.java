package org.postil.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.model.Project;
import org.postil.store.OtherProcess;
import org.postil.store.ProjectCheck;
import org.postil.store.ProjectFile;
import org.postil.store.Schema;

/// A file of an older schema becomes one of today's or stays as it was: whenever the program is
/// killed, it holds the same project, whole.
class KilledMigrationTest {

    private static final int FILES_A_PROCESS = 12;
    private static final int LONGEST_MICROSECONDS = 5_000;
    private static final long MOST_NANOSECONDS = 200_000_000;

    @TempDir private Path folder;
    private final Random random = new Random();
    private int older;

    @Test
    void tenKillsMixNothing() throws IOException {
        kills(10);
    }

    @Test
    @Tag("soak")
    void aHundredKillsMixNothing() throws IOException {
        kills(100);
        System.out.println(
                "100 kills during migration, 0 mixed; " + older + " files were as before");
        assertThat(older).isGreaterThan(100);
    }

    private void kills(int count) throws IOException {
        int schemas = Schema.scripts().size() - 1;
        for (int kill = 0; kill < count; kill++)
            killed("schema-" + (kill % schemas + 1) + ".postil");
    }

    private void killed(String fixture) throws IOException {
        Path place = Files.createTempDirectory(folder, "kill");
        var files = new ArrayList<Path>();
        for (int i = 0; i < FILES_A_PROCESS; i++)
            files.add(copy(fixture, place.resolve(i + ".postil")));
        Project project = read(files.getFirst());
        Set<String> migrated = migratedUntilKilled(files);
        for (Path file : files) {
            boolean isOlder = isOlder(file);
            if (isOlder) older++;
            if (migrated.contains(file.getFileName().toString())) assertThat(isOlder).isFalse();
            assertThat(ProjectCheck.problems(file)).as(fixture).isEmpty();
            assertThat(read(file)).as(fixture).isEqualTo(project);
            try (ProjectFile opened = ProjectFile.open(file)) {
                assertThat(opened.isOlder()).isFalse();
                assertThat(opened.read()).as(fixture).isEqualTo(project);
            }
        }
    }

    private Set<String> migratedUntilKilled(List<Path> files) throws IOException {
        var migrated = new HashSet<String>();
        String[] names = files.stream().map(Path::toString).toArray(String[]::new);
        try (OtherProcess process = OtherProcess.start(MigratingProcess.class, names)) {
            assertThat(process.said()).isEqualTo("begins");
            int wait = random.nextInt(FILES_A_PROCESS - 1);
            while (migrated.size() < wait) migrated.add(process.said());
            if (random.nextInt(4) > 0) awaitJournal(files.get(wait));
            spin(random.nextInt(LONGEST_MICROSECONDS) * 1000L);
            process.kill();
            for (String line = process.said(); line != null; line = process.said()) {
                migrated.add(line);
            }
        }
        return migrated;
    }

    /// A journal lies beside a file while a transaction is on its way to the disk.
    private static void awaitJournal(Path file) {
        Path journal = file.resolveSibling(file.getFileName() + "-journal");
        long end = System.nanoTime() + MOST_NANOSECONDS;
        while (!Files.exists(journal) && System.nanoTime() < end) Thread.onSpinWait();
    }

    private static void spin(long nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < end) Thread.onSpinWait();
    }

    private static Path copy(String fixture, Path file) throws IOException {
        try (InputStream in = Schema.class.getResourceAsStream(fixture)) {
            Files.copy(Objects.requireNonNull(in, fixture), file);
        }
        return file;
    }

    private static Project read(Path file) throws IOException {
        try (ProjectFile opened = ProjectFile.openToRead(file)) {
            return opened.read();
        }
    }

    private static boolean isOlder(Path file) throws IOException {
        try (ProjectFile opened = ProjectFile.openToRead(file)) {
            return opened.isOlder();
        }
    }
}
