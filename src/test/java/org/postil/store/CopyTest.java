package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.history.History;
import org.postil.edit.history.Step;
import org.postil.message.Refused;
import org.postil.model.Project;

/// A copy is the whole project, and leaves the one that is open alone.
class CopyTest {

    @TempDir private Path folder;
    private final Project project = Cable.tagged();

    @Test
    void aCopyHasEverythingAndGoesItsOwnWay() throws IOException {
        Path copy = folder.resolve("what? a copy #1.postil");
        try (ProjectFile file =
                ProjectFile.create(folder.resolve("a.postil"), project, List.of())) {
            Project noted = Cable.perform(file, project, Cable.note(project, "before"));
            file.copyTo(copy);
            Project after = Cable.perform(file, noted, Cable.note(noted, "after"));
            try (ProjectFile other = ProjectFile.open(copy)) {
                assertThat(other.read()).isEqualTo(noted);
                assertThat(labels(other.history())).hasSize(1);
            }
            assertThat(file.read()).isEqualTo(after);
        }
        assertThat(ProjectCheck.problems(copy)).isEmpty();
        assertThat(folder.toFile().list()).containsOnly("a.postil", copy.getFileName().toString());
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path taken = Files.writeString(folder.resolve("thesis.postil"), "mine");
        try (ProjectFile file =
                ProjectFile.create(folder.resolve("a.postil"), project, List.of())) {
            assertThatThrownBy(() -> file.copyTo(taken)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> file.copyTo(folder.resolve("no/such/folder.postil")))
                    .isInstanceOf(Refused.class);
        }
        assertThat(taken).hasContent("mine");
    }

    private static List<String> labels(History history) {
        return history.steps().stream().map(Step::label).map(label -> label.key()).toList();
    }
}
