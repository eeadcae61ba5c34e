package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.message.Refused;
import org.postil.model.Project;
import org.postil.store.Shell.Attribute;

/// What a crash left half written is taken back before anything is read.
class CrashTest {

    private final Project project = Cable.withNotes(Cable.tagged(), 500);

    @TempDir private Path folder;
    private Path crashed;

    /// A copy of file and journal in the middle of a transaction that has begun to write pages.
    @BeforeEach
    void crash() throws IOException, SQLException {
        Path alive = Files.createDirectory(folder.resolve("alive")).resolve("a.postil");
        crashed = Files.createDirectory(folder.resolve("crashed")).resolve("a.postil");
        ProjectFile.create(alive, project, List.of()).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + alive);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA cache_size = 1; BEGIN IMMEDIATE");
            statement.executeUpdate("UPDATE annotation SET note = hex(zeroblob(300))");
            Files.copy(alive, crashed);
            Files.copy(journal(alive), journal(crashed));
            statement.executeUpdate("ROLLBACK");
        }
        assertThat(Foreign.hash(crashed)).isNotEqualTo(Foreign.hash(alive));
    }

    @Test
    void openingTakesItBack() throws IOException {
        try (ProjectFile opened = ProjectFile.open(crashed)) {
            assertThat(opened.read()).isEqualTo(project);
            Project after = Cable.perform(opened, project, Cable.note(project, "goes on"));
            assertThat(opened.read()).isEqualTo(after);
        }
        assertThat(journal(crashed)).doesNotExist();
    }

    @Test
    void lookingTakesItBack() throws IOException {
        try (ProjectFile opened = ProjectFile.openToRead(crashed)) {
            assertThat(opened.read()).isEqualTo(project);
        }
        assertThat(ProjectCheck.problems(crashed)).isEmpty();
    }

    @Test
    void whereItCannotBeTakenBackTheFileIsRefusedUntouched() throws IOException {
        String before = Foreign.hash(crashed);
        try (Attribute _ = Attribute.set(Attribute.NEVER_CHANGES, crashed.resolveSibling("."));
                Attribute _ = Attribute.set(Attribute.NEVER_CHANGES, crashed)) {
            assertThatThrownBy(() -> ProjectFile.open(crashed))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused ->
                                    assertThat(refused.problem().key())
                                            .isEqualTo("store.half-done"));
        }
        assertThat(Foreign.hash(crashed)).isEqualTo(before);
    }

    @Test
    void afterACrashTheWholeFileIsLookedAt() throws IOException {
        Files.delete(journal(crashed));
        assertThatThrownBy(() -> ProjectFile.open(crashed).read()).isInstanceOf(Refused.class);
    }

    private static Path journal(Path file) {
        return file.resolveSibling("a.postil-journal");
    }
}
