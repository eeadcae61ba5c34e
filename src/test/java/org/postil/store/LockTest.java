package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.history.Commit;
import org.postil.message.Refused;
import org.postil.model.Project;

/// One window or command writes a project; a second is refused, with the first one's name.
class LockTest {

    private static final Project PROJECT = Cable.tagged();

    @TempDir private Path folder;
    private Path path;
    private Path lock;

    @BeforeEach
    void create() throws Refused {
        path = folder.resolve("a.postil");
        lock = folder.resolve("a.postil.lock");
        ProjectFile.create(path, PROJECT, List.of()).close();
    }

    @Test
    void aSecondWindowOfThisProcessIsRefused() throws IOException {
        try (ProjectFile first = ProjectFile.open(path)) {
            for (int i = 0; i < 3; i++) refused(Long.toString(ProcessHandle.current().pid()));
            try (OtherProcess other = OtherProcess.start(path)) {
                assertThat(other.said()).startsWith("store.locked");
            }
            assertThat(first.readOnly()).isFalse();
        }
        ProjectFile.open(path).close();
    }

    @Test
    void anotherProcessIsRefusedAndTold() throws IOException {
        try (OtherProcess other = OtherProcess.start(path)) {
            assertThat(other.said()).isEqualTo("open");
            refused(Long.toString(other.pid()));
            refused(Long.toString(other.pid()));
        }
    }

    @Test
    void theLockOfAProcessThatDiedIsTakenOver() throws IOException {
        try (OtherProcess other = OtherProcess.start(path)) {
            assertThat(other.said()).isEqualTo("open");
        }
        assertThat(lock).exists();
        try (ProjectFile opened = ProjectFile.open(path)) {
            assertThat(opened.readOnly()).isFalse();
            assertThat(opened.read()).isEqualTo(PROJECT);
            assertThat(lock).content().contains("process=" + ProcessHandle.current().pid());
        }
        assertThat(lock).doesNotExist();
    }

    @Test
    void theLockSaysWhoWhereAndSinceWhen() throws IOException {
        try (ProjectFile _ = ProjectFile.open(path)) {
            assertThat(lock)
                    .content()
                    .contains("user=" + System.getProperty("user.name"), "host=", "since=20");
        }
        assertThat(lock).doesNotExist();
    }

    @Test
    void lookingTakesNoLockAndNeedsNone() throws IOException {
        try (ProjectFile writer = ProjectFile.open(path);
                ProjectFile reader = ProjectFile.openToRead(path)) {
            assertThat(reader.readOnly()).isTrue();
            Commit commit = Cable.commit(PROJECT, Cable.note(PROJECT, "new"));
            writer.commit(commit);
            assertThat(reader.read()).isEqualTo(commit.change().after());
            assertThatThrownBy(() -> reader.commit(commit)).isInstanceOf(Refused.class);
            assertThat(ProjectCheck.problems(path)).isEmpty();
        }
        try (ProjectFile _ = ProjectFile.openToRead(path)) {
            assertThat(lock).doesNotExist();
        }
    }

    @Test
    void aLinkToAProjectHasTheSameLock() throws IOException {
        Path link = folder.resolve("link.postil");
        Files.createSymbolicLink(link, path);
        try (ProjectFile _ = ProjectFile.open(link)) {
            refused(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void aFileOfAnotherNameGetsALockOfOurs() {
        assertThat(Lock.beside(Path.of("photo.jpg")).toString()).isEqualTo("photo.jpg.postil.lock");
    }

    private void refused(String process) {
        assertThatThrownBy(() -> ProjectFile.open(path))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.problem().key()).isEqualTo("store.locked");
                            assertThat(refused.problem().arguments())
                                    .startsWith("a.postil", System.getProperty("user.name"))
                                    .contains(process);
                        });
    }
}
