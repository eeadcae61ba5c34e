package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.history.Commit;
import org.postil.message.Refused;
import org.postil.model.Project;
import org.postil.store.Shell.Attribute;
import org.postil.store.Shell.Disk;
import org.postil.store.rows.ProjectRows;
import org.postil.store.sql.Access;
import org.postil.store.sql.Database;

/// What the disk does not take is refused whole, and is taken when there is room again.
class FullDiskTest {

    private static final String LONG = "𝔘 long note. ".repeat(20_000);

    @TempDir private Path folder;
    private final Project project = Cable.tagged();

    @Test
    void aCommitThatFindsNoRoomIsTakenLater() throws IOException {
        try (Disk disk = Disk.mount(folder, 1024)) {
            Path path = disk.folder().resolve("a.postil");
            try (ProjectFile file = ProjectFile.create(path, project, List.of())) {
                Path ballast = Files.write(disk.folder().resolve("ballast"), new byte[600_000]);
                Commit big = Cable.commit(project, Cable.note(project, LONG));
                for (int i = 0; i < 3; i++) refusedAsFull(() -> file.commit(big));
                assertThat(file.read()).isEqualTo(project);
                Project small = Cable.perform(file, project, Cable.note(project, "small"));
                Files.delete(ballast);
                Project after = Cable.perform(file, small, Cable.note(small, LONG));
                assertThat(file.read()).isEqualTo(after);
            }
            assertThat(ProjectCheck.problems(path)).isEmpty();
        }
    }

    @Test
    void aNewProjectThatFindsNoRoomLeavesNothing() throws IOException {
        try (Disk disk = Disk.mount(folder, 256)) {
            Project big = Cable.after(project, Cable.note(project, LONG));
            Path path = disk.folder().resolve("a.postil");
            refusedAsFull(() -> ProjectFile.create(path, big, List.of()).close());
            assertThat(disk.folder()).isEmptyDirectory();
        }
    }

    /// As above, where no disk can be made: SQLite itself is told to stop growing.
    @Test
    void aTransactionThatFindsNoRoomIsRolledBackAndCanBeTriedAgain() throws Exception {
        Path path = folder.resolve("a.postil");
        ProjectFile.create(path, project, List.of()).close();
        Commit big = Cable.commit(project, Cable.note(project, LONG));
        try (Database database = Database.open(path, Access.WRITE)) {
            var rows = new ProjectRows(database);
            Database.Work work = () -> rows.update(project, big.change().after());
            database.pragma("max_page_count = 60");
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> database.writing(work)).isInstanceOf(SQLException.class);
                assertThat(database.reading(rows::read)).isEqualTo(project);
            }
            database.pragma("max_page_count = 100000");
            database.writing(work);
            assertThat(database.reading(rows::read)).isEqualTo(big.change().after());
        }
    }

    @Test
    void aJournalThatCannotBeDeletedIsEmptied() throws IOException {
        Path path = folder.resolve("a.postil");
        ProjectFile.create(path, project, List.of()).close();
        try (Attribute _ = Attribute.set(Attribute.ONLY_GROWS, folder);
                ProjectFile file = ProjectFile.open(path)) {
            Project one = Cable.perform(file, project, Cable.note(project, "one"));
            Project two = Cable.perform(file, one, Cable.note(one, "two"));
            assertThat(file.read()).isEqualTo(two);
            assertThat(folder.resolve("a.postil-journal")).isEmptyFile();
            try (ProjectFile reader = ProjectFile.openToRead(path)) {
                assertThat(reader.read()).isEqualTo(two);
            }
        }
    }

    private static void refusedAsFull(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().key()).isEqualTo("store.full"));
    }
}
