package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.history.Commit;
import org.postil.message.Refused;
import org.postil.model.Project;
import org.postil.store.Shell.Attribute;
import org.postil.store.Shell.Disk;

/// A project that can't be written opens to read, and says so.
class ReadOnlyTest {

    private static final Project PROJECT = Cable.tagged();

    @TempDir private Path folder;

    @Test
    void aWriteProtectedFileOpensToRead() throws IOException {
        Path file = project(folder);
        try (Attribute _ = Attribute.set(Attribute.NEVER_CHANGES, file)) {
            opensToRead(file);
        }
    }

    @Test
    void aFileInAWriteProtectedFolderOpensToRead() throws IOException {
        Path file = project(folder);
        try (Attribute _ = Attribute.set(Attribute.NEVER_CHANGES, folder)) {
            opensToRead(file);
        }
    }

    @Test
    void aFileOnAWriteProtectedDiskOpensToRead() throws IOException {
        Path mount = Files.createDirectory(folder.resolve("disk"));
        try (Disk disk = Disk.mount(mount, 4096)) {
            Path file = project(mount);
            disk.protect();
            opensToRead(file);
            assertThat(ProjectCheck.problems(file)).isEmpty();
        }
    }

    @Test
    void aFileWithoutPermissionToWriteOpensToRead() throws IOException {
        Path file = project(folder);
        assertThat(file.toFile().setWritable(false)).isTrue();
        if (!Files.isWritable(file)) opensToRead(file);
    }

    @Test
    void aNewProjectInAWriteProtectedFolderIsRefused() throws IOException {
        Path file = folder.resolve("new.postil");
        try (Attribute _ = Attribute.set(Attribute.NEVER_CHANGES, folder)) {
            assertThatThrownBy(() -> ProjectFile.create(file, PROJECT, List.of()))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused ->
                                    assertThat(refused.problem().key())
                                            .isEqualTo("store.no-access"));
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static Path project(Path folder) throws IOException {
        Path file = folder.resolve("a.postil");
        ProjectFile.create(file, PROJECT, List.of()).close();
        return file;
    }

    private static void opensToRead(Path file) throws IOException {
        String before = Foreign.hash(file);
        try (ProjectFile opened = ProjectFile.open(file)) {
            assertThat(opened.readOnly()).isTrue();
            assertThat(opened.whyReadOnly().orElseThrow().key()).isEqualTo("store.read-only.place");
            assertThat(opened.read()).isEqualTo(PROJECT);
            assertThat(opened.history().steps()).isEmpty();
            Commit commit = Cable.commit(PROJECT, Cable.note(PROJECT, "no"));
            assertThatThrownBy(() -> opened.commit(commit)).isInstanceOf(Refused.class);
        }
        assertThat(Foreign.hash(file)).isEqualTo(before);
        assertThat(file.resolveSibling("a.postil.lock")).doesNotExist();
    }
}
