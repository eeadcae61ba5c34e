package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.edit.history.Commit;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Project;

/// What is no whole project file of ours gets a sentence, and keeps every byte.
class OpeningTest {

    private static final Project PROJECT = Cable.tagged();

    @TempDir private Path folder;

    @Test
    void aMissingFileIsRefusedAndNotMade() throws IOException {
        assertThat(refused(folder.resolve("none.postil"))).isEqualTo("store.missing");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderIsNoProject() throws IOException {
        assertThat(refused(folder)).isEqualTo("store.folder");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(refusedUntouched(Files.createFile(folder.resolve("empty.postil"))))
                .isEqualTo("store.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "𝔘 a text", "SQLite format 3\0 and no more"})
    void aTextIsNoProject(String text) throws IOException {
        Path file = folder.resolve("text.postil");
        assertThat(refusedUntouched(Files.writeString(file, text))).isEqualTo("store.foreign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete", "wal"})
    void aForeignDatabaseIsNoProject(String journal) throws IOException, SQLException {
        Path file = folder.resolve("foreign.db");
        Foreign.sql(file, "PRAGMA journal_mode = " + journal, "CREATE TABLE photos (name TEXT)");
        assertThat(refusedUntouched(file)).isEqualTo("store.foreign");
    }

    @Test
    void aNewerProjectIsRefused() throws IOException, SQLException {
        Path file = project();
        Foreign.sql(file, "PRAGMA user_version = 99", "CREATE TABLE collation (id TEXT)");
        assertThat(refusedUntouched(file)).isEqualTo("store.newer");
    }

    @Test
    void aFileCutShortIsRefused() throws IOException {
        for (int missing : List.of(1, 100, 4096, 40_000)) {
            Path file = folder.resolve("cut" + missing + ".postil");
            byte[] whole = Files.readAllBytes(project());
            Files.write(file, Arrays.copyOf(whole, whole.length - missing));
            assertThat(refusedUntouched(file)).startsWith("store.damaged");
        }
    }

    @Test
    void aFileWithSomethingBehindItIsRefused() throws IOException {
        Path file = project();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length + 7));
        assertThat(refusedUntouched(file)).isEqualTo("store.damaged.size");
    }

    @Test
    void aFileWithoutOneOfOurTablesIsRefused() throws IOException, SQLException {
        Path file = project();
        Foreign.sql(file, "DROP TABLE original");
        assertThat(refusedUntouched(file)).isEqualTo("store.damaged.schema");
    }

    @Test
    void aTableOfAnotherShapeIsRefused() throws IOException, SQLException {
        Path file = project();
        Foreign.sql(file, "ALTER TABLE person ADD COLUMN nationality TEXT");
        assertThat(refusedUntouched(file)).isEqualTo("store.damaged.schema");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER t AFTER INSERT ON annotation BEGIN DELETE FROM witness; END",
                "CREATE VIEW v AS SELECT * FROM person",
                "CREATE TABLE mine (x)",
                "CREATE INDEX mine ON person (name)"
            })
    void aFileWithForeignPartsIsNeverWritten(String stranger) throws IOException, SQLException {
        Path file = project();
        Foreign.sql(file, stranger);
        String before = Foreign.hash(file);
        try (ProjectFile opened = ProjectFile.open(file)) {
            assertThat(opened.readOnly()).isTrue();
            assertThat(opened.whyReadOnly().orElseThrow().key())
                    .isEqualTo("store.read-only.strangers");
            assertThat(opened.read()).isEqualTo(PROJECT);
            Commit commit = Cable.commit(PROJECT, Cable.note(PROJECT, "lost"));
            assertThatThrownBy(() -> opened.commit(commit)).isInstanceOf(Refused.class);
        }
        assertThat(Foreign.hash(file)).isEqualTo(before);
    }

    @Test
    void statisticsOfSqliteAreNoStrangers() throws IOException, SQLException {
        Path file = project();
        Foreign.sql(file, "ANALYZE");
        try (ProjectFile opened = ProjectFile.open(file)) {
            assertThat(opened.readOnly()).isFalse();
        }
    }

    @Test
    void aTextThatAnotherHandChangedIsTold() throws IOException {
        Path file = project();
        Foreign.flip(file, "that he was glad", "that he was grim");
        try (ProjectFile opened = ProjectFile.open(file)) {
            assertThatThrownBy(opened::read)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> {
                                assertThat(refused.problem().key()).isEqualTo("store.damaged.text");
                                assertThat(refused.problem().arguments())
                                        .containsExactly("Cable 𝔘", "A");
                            });
        }
    }

    @Test
    void rowsThatMakeNoSenseAreRefusedWithASentence() throws IOException, SQLException {
        for (String nonsense :
                List.of(
                        "UPDATE annotation_span SET \"end\" = 4711",
                        "DELETE FROM annotation_span",
                        "UPDATE annotation SET date = 'soon' WHERE date IS NOT NULL",
                        "UPDATE annotation SET made_at = 'now'",
                        "UPDATE layer SET colour = 'red'",
                        "UPDATE document SET title = ''",
                        "DELETE FROM project",
                        "DELETE FROM original_text",
                        "UPDATE witness SET id = 'A'")) {
            Path file = project();
            Foreign.sql(file, nonsense);
            try (ProjectFile opened = ProjectFile.openToRead(file)) {
                assertThatThrownBy(opened::read)
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused ->
                                        assertThat(refused.problem().key())
                                                .startsWith("store.damaged."));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "what?mode=ro", "#1", "100%41", "𝔘 мир é", "a'b", "a;b", "-x"})
    void aFileMayHaveAnyName(String name) throws IOException {
        Path file = folder.resolve(name + ".postil");
        ProjectFile.create(file, PROJECT, List.of()).close();
        try (ProjectFile opened = ProjectFile.open(file)) {
            assertThat(opened.read()).isEqualTo(PROJECT);
        }
        assertThat(names()).containsExactly(name + ".postil");
    }

    @Test
    void aNewFileLeavesAnExistingOneAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.postil"), "mine");
        assertThatThrownBy(() -> ProjectFile.create(file, PROJECT, List.of()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().key()).isEqualTo("store.exists"));
        assertThat(file).hasContent("mine");
        assertThat(names()).containsExactly("mine.postil");
    }

    @Test
    void aNewFileNeedsAFolder() {
        Path file = folder.resolve("none").resolve("a.postil");
        assertThatThrownBy(() -> ProjectFile.create(file, PROJECT, List.of()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.problem().key()).isEqualTo("store.no-folder"));
    }

    @Test
    void aNewFileThatFailsLeavesNothingBehind() throws IOException {
        Document twice = PROJECT.documents().getFirst();
        Project broken = PROJECT.withDocuments(List.of(twice, twice));
        Path file = folder.resolve("new.postil");
        assertThatThrownBy(() -> ProjectFile.create(file, broken, List.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private Path project() throws IOException {
        Path file = folder.resolve("project.postil");
        Files.deleteIfExists(file);
        ProjectFile.create(file, PROJECT, List.of()).close();
        return file;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String refused(Path file) {
        var keys = new ArrayList<String>();
        for (Opener opener : List.<Opener>of(ProjectFile::open, ProjectFile::openToRead)) {
            assertThatThrownBy(() -> opener.open(file))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> keys.add(refused.problem().key()));
        }
        assertThat(keys.getFirst()).isEqualTo(keys.getLast());
        return keys.getFirst();
    }

    /// Refused, both to write and to read, and no byte of it, and nothing beside it, has changed.
    private String refusedUntouched(Path file) throws IOException {
        String before = Foreign.hash(file);
        List<String> names = names();
        String key = refused(file);
        assertThat(Foreign.hash(file)).isEqualTo(before);
        assertThat(names()).isEqualTo(names);
        return key;
    }

    @FunctionalInterface
    private interface Opener {
        ProjectFile open(Path file) throws Refused;
    }
}
