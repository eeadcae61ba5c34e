package org.postil.store.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.format.json.ProjectJson;
import org.postil.message.Refused;
import org.postil.model.Project;
import org.postil.store.Cable;
import org.postil.store.ProjectCheck;
import org.postil.store.ProjectFile;
import org.postil.store.safety.Snapshot.Kind;
import org.postil.store.sql.Access;
import org.postil.store.sql.Database;

/// Earlier states are whole, are found again, and leave the project alone.
class SafetyFolderTest {

    @TempDir private Path folder;
    private final Project project = Cable.tagged();
    private SafetyFolder safety = new SafetyFolder(Path.of(""));
    private Path path = Path.of("");

    @BeforeEach
    void makesAProject() throws IOException {
        safety = new SafetyFolder(folder.resolve("data/safety"));
        path = folder.resolve("work 𝔘.postil");
        ProjectFile.create(path, project, List.of()).close();
    }

    @Test
    void aStateIsTheProjectAsItWasThen() throws IOException {
        Path restored = folder.resolve("restored.postil");
        try (ProjectFile file = ProjectFile.open(path)) {
            Project noted = Cable.perform(file, project, Cable.note(project, "𝔘 before"));
            byte[] then = json(file);
            safety.of(file).keep(file, Kind.AT_WORK);
            Cable.perform(file, noted, Cable.note(noted, "after"));
            safety.statesOf(path).getFirst().restoreTo(restored);
            try (ProjectFile again = ProjectFile.open(restored)) {
                assertThat(json(again)).isEqualTo(then);
                assertThat(again.history().steps()).hasSize(1);
            }
        }
        assertThat(ProjectCheck.problems(restored)).isEmpty();
    }

    @Test
    void theSameStateIsKeptOnceAndEachOtherOnItsOwn() throws IOException {
        try (ProjectFile file = ProjectFile.open(path)) {
            Snapshots states = safety.of(file);
            assertThat(states.keep(file, Kind.OPENED)).isPresent();
            assertThat(states.keep(file, Kind.CLOSED)).isEmpty();
            Project noted = Cable.perform(file, project, Cable.note(project, "one"));
            assertThat(states.keep(file, Kind.AT_WORK)).isPresent();
            states.keepNamed(file, "Before the seminar: 𝔘 / ?");
            assertThat(states.keep(file, Kind.CLOSED)).isEmpty();
            Cable.perform(file, noted, Cable.note(noted, "two"));
            assertThat(states.keep(file, Kind.CLOSED)).isPresent();
        }
        List<Snapshot> found = safety.statesOf(path);
        assertThat(found)
                .extracting(Snapshot::kind)
                .containsExactly(Kind.CLOSED, Kind.NAMED, Kind.AT_WORK, Kind.OPENED);
        assertThat(found)
                .extracting(Snapshot::name)
                .containsExactly("", "Before the seminar: 𝔘 / ?", "", "");
    }

    @Test
    void toLookForStatesLeavesTheProjectAsItIs() throws IOException {
        keepOne();
        byte[] before = Files.readAllBytes(path);
        assertThat(safety.statesOf(path)).hasSize(1);
        assertThat(path).hasBinaryContent(before);
        assertThat(names(folder)).containsExactlyInAnyOrder("data", "work 𝔘.postil");
    }

    @Test
    void whatIsNotSoundIsNotKept() throws Exception {
        keepOne();
        try (Database database = Database.open(path, Access.WRITE)) {
            database.writing(() -> {
                database.writeOne("UPDATE witness SET text = text || '!'");
                database.writeOne("UPDATE generation SET number = number + 1");
            });
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            Snapshots states = safety.of(file);
            assertThatThrownBy(() -> states.keep(file, Kind.CLOSED))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("store.safety.unsound");
            assertThatThrownBy(() -> states.keepNamed(file, "name")).isInstanceOf(Refused.class);
        }
        assertThat(safety.statesOf(path)).extracting(Snapshot::kind).containsExactly(Kind.OPENED);
        assertThat(names(states())).hasSize(2);
    }

    /// Each state is looked at the moment it is listed.
    @Test
    void whateverIsListedIsWhole() throws IOException {
        try (ProjectFile file = ProjectFile.open(path)) {
            Snapshots states = safety.of(file);
            var keeping = CompletableFuture.runAsync(() -> keepLarge(file, states, 5));
            var seen = new HashSet<Snapshot>();
            boolean over = false;
            while (!over) {
                over = keeping.isDone();
                for (Snapshot state : states.list()) {
                    if (!seen.add(state)) continue;
                    assertThat(ProjectCheck.problems(state.file())).isEmpty();
                    assertThat(state.file()).hasSize(state.bytes());
                }
            }
            keeping.join();
            assertThat(seen).hasSize(5);
        }
    }

    private void keepLarge(ProjectFile file, Snapshots states, int count) {
        Project now = project;
        try {
            for (int i = 0; i < count; i++) {
                now = Cable.perform(file, now, Cable.note(now, "𝔘".repeat(1_000_000)));
                states.keep(file, Kind.AT_WORK);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void whatACrashLeftIsNotListedAndGoes() throws IOException {
        keepOne();
        Path half = Files.writeString(states().resolve("state.draft.4711.draft"), "half");
        Files.writeString(states().resolve("2026-13-99T20-31-52.123Z.opened.postil"), "no time");
        Files.writeString(states().resolve("2026-10-09T20-31-52.123Z.dreamt.postil"), "no kind");
        assertThat(safety.statesOf(path)).hasSize(1);
        try (ProjectFile file = ProjectFile.open(path)) {
            safety.of(file).keepNamed(file, "");
        }
        assertThat(half).doesNotExist();
        assertThat(safety.statesOf(path)).hasSize(2);
    }

    @Test
    void aCopyHasItsOwnStatesAndAMovedFileFindsThoseItHad() throws IOException {
        keepOne();
        Path copy = Files.copy(path, folder.resolve("copy.postil"));
        assertThat(safety.statesOf(copy)).isEmpty();
        Path moved = Files.move(path, folder.resolve("moved.postil"));
        assertThat(safety.statesOf(moved)).hasSize(1);
    }

    @Test
    void aDeletedOrDamagedFileFindsTheStatesByItsName() throws IOException {
        keepOne();
        Files.writeString(path, "not any more");
        assertThat(safety.statesOf(path)).hasSize(1);
        Files.delete(path);
        safety.statesOf(path).getFirst().restoreTo(path);
        assertThat(ProjectCheck.problems(path)).isEmpty();
    }

    @Test
    void nothingIsOverwrittenAndWhatIsSpoiledIsNotRestored() throws IOException {
        keepOne();
        Snapshot state = safety.statesOf(path).getFirst();
        assertThatThrownBy(() -> state.restoreTo(path)).hasMessageContaining("store.exists");
        byte[] bytes = Files.readAllBytes(state.file());
        Files.write(state.file(), Arrays.copyOf(bytes, bytes.length - 100));
        Path target = folder.resolve("new.postil");
        assertThatThrownBy(() -> state.restoreTo(target))
                .hasMessageContaining("store.safety.spoiled");
        assertThat(target).doesNotExist();
    }

    @Test
    void whatIsOverTheMeasureGoes() throws IOException {
        long roomForThree = Files.size(path) * 7 / 2;
        var small = new SafetyFolder(folder.resolve("small"), Clock.systemUTC(), roomForThree);
        try (ProjectFile file = ProjectFile.open(path)) {
            Snapshots states = small.of(file);
            Project now = project;
            Snapshot named = states.keepNamed(file, "stays");
            for (int i = 0; i < 5; i++) {
                now = Cable.perform(file, now, Cable.note(now, "note " + i));
                states.keep(file, Kind.AT_WORK);
            }
            assertThat(states.list()).hasSize(3).last().isEqualTo(named);
        }
    }

    private void keepOne() throws IOException {
        try (ProjectFile file = ProjectFile.open(path)) {
            safety.of(file).keep(file, Kind.OPENED);
        }
    }

    private Path states() throws IOException {
        return Objects.requireNonNull(safety.statesOf(path).getFirst().file().getParent());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private static byte[] json(ProjectFile file) throws IOException {
        var out = new ByteArrayOutputStream();
        ProjectJson.write(ProjectJson.Content.of(file.read()), out);
        return out.toByteArray();
    }
}
