package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.format.FullProject;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Project;

/// Whatever is wrong in a file is told, and the file stays as it is.
class ProjectCheckTest {

    @TempDir private Path folder;
    private Path path;

    @BeforeEach
    void create() throws Refused {
        path = folder.resolve("a.postil");
        Project project = Cable.tagged();
        try (ProjectFile file = ProjectFile.create(path, project, List.of())) {
            Project now =
                    Cable.perform(file, project, Cable.replace(project, "Stalin", "𝔘 Stalin"));
            now = Cable.perform(file, now, Cable.replace(now, "glad", "gl𝔘d"));
            Cable.perform(file, now, Cable.note(now, "𝔘"));
        }
    }

    @Test
    void aWholeFileHasNoProblems() throws Refused {
        assertThat(ProjectCheck.problems(path)).isEmpty();
        Path full = folder.resolve("full.postil");
        ProjectFile.create(full, FullProject.project(), List.of()).close();
        assertThat(ProjectCheck.problems(full)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    store.check.text          | UPDATE witness SET text = upper(text)
                    store.check.original-text | UPDATE original_text SET sha256 = '0'
                    store.check.original-text | DELETE FROM original_text
                    store.check.corrections   | DELETE FROM correction WHERE number = 1
                    store.check.corrections   | UPDATE correction SET at = at + 1
                    store.check.corrections   | UPDATE correction SET at = 4711
                    store.check.corrections   | UPDATE correction SET corrected_at = 'now'
                    store.check.passage       | UPDATE annotation_span SET "end" = 4711 WHERE number = 1
                    store.check.passage       | UPDATE annotation_span SET start = -1 WHERE number = 1
                    store.check.passage       | UPDATE annotation_span SET start = "end" WHERE number = 1
                    store.check.passage       | DELETE FROM annotation_span
                    store.check.passage       | UPDATE annotation SET orphan_position = 4711
                    store.check.reference     | DELETE FROM person
                    store.check.reference     | DELETE FROM witness
                    store.check.reference     | UPDATE annotation SET topic = 'oil'
                    store.damaged.register    | UPDATE layer SET colour = 'red'
                    store.damaged.document    | UPDATE annotation SET made_at = 'now'
                    store.check.history       | UPDATE history SET way = '{"v":1}' WHERE number = 2
                    store.check.history       | UPDATE history SET way = '{"v":2}' WHERE number = 2
                    store.check.history       | UPDATE history SET way = 'x' WHERE number = 1
                    store.read-only.strangers | CREATE TABLE mine (x)
                    store.damaged.schema      | DROP VIEW annotation_list
                    """)
    void whatIsWrongIsTold(String key, String sql) throws IOException, SQLException {
        Foreign.sql(path, sql);
        String before = Foreign.hash(path);
        assertThat(ProjectCheck.problems(path)).extracting(Message::key).contains(key);
        assertThat(Foreign.hash(path)).isEqualTo(before);
    }

    @Test
    void aFlippedLetterIsTold() throws IOException {
        Foreign.flip(path, "April 5", "April 6");
        assertThat(ProjectCheck.problems(path))
                .containsExactly(
                        Message.of("store.check.text", "Cable 𝔘", "A"),
                        Message.of("store.check.original-text", "Cable 𝔘", "A"));
    }

    @Test
    void aBrokenPageIsTold() throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        for (int i = 4096 * 3; i < 4096 * 3 + 40; i++) bytes[i] = 0x55;
        Files.write(path, bytes);
        assertThat(ProjectCheck.problems(path)).isNotEmpty();
    }

    @Test
    void aFileCutShortIsTold() throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(bytes, bytes.length - 100));
        assertThat(ProjectCheck.problems(path))
                .extracting(Message::key)
                .containsExactly("store.damaged.size");
    }

    @Test
    void whatIsNoProjectIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "𝔘");
        assertThatThrownBy(() -> ProjectCheck.problems(text)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ProjectCheck.problems(folder.resolve("none")))
                .isInstanceOf(Refused.class);
    }
}
