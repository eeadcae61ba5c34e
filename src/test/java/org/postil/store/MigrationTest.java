package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.excerpt.Excerpting;
import org.postil.model.Excerpt;
import org.postil.model.Project;

/// Files of older schemas open, whole, and take what is new.
class MigrationTest {

    @TempDir private Path folder;

    @Test
    void aFileOfSchema1IsReadAndTakesExcerpts() throws IOException {
        Path old = fixture();
        Project project;
        try (ProjectFile file = ProjectFile.openToRead(old)) {
            project = file.read();
        }
        assertThat(project.documents()).hasSize(1);
        try (ProjectFile file = ProjectFile.open(old)) {
            assertThat(file.readOnly()).isFalse();
            assertThat(file.read()).isEqualTo(project);
            project =
                    Cable.perform(file, project, Excerpting.make(project, Excerpt.named("Sheet")));
        }
        try (ProjectFile file = ProjectFile.open(old)) {
            assertThat(file.read()).isEqualTo(project);
            assertThat(file.history().undoable()).isPresent();
        }
    }

    @Test
    void aFileOfSchema1ThatIsOnlyReadKeepsEveryByte() throws IOException {
        Path old = fixture();
        byte[] before = Files.readAllBytes(old);
        try (ProjectFile file = ProjectFile.openToRead(old)) {
            assertThat(file.read().excerpts()).isEmpty();
        }
        assertThat(Files.readAllBytes(old)).isEqualTo(before);
    }

    @Test
    void aFileOfSchema1CanBeCheckedAsItIs() throws IOException {
        assertThat(ProjectCheck.problems(fixture())).isEmpty();
    }

    private Path fixture() throws IOException {
        Path file = folder.resolve("old.postil");
        try (InputStream in = MigrationTest.class.getResourceAsStream("schema-1.postil")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        return file;
    }
}
