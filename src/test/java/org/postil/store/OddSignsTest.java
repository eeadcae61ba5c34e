package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.model.Project;

/// Tags are read in large pieces, whatever signs stand in them.
class OddSignsTest {

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\u001F", "a\u001Fb\u001F", "\u001E", "a\u001Eb", "'\"", "\n"})
    void aNoteIsReadAsItWasWritten(String note) throws IOException {
        Project project = Cable.tagged();
        Project noted = Cable.after(project, Cable.note(project, note), Cable.note(project, ""));
        assertReadAgain(noted);
    }

    @Test
    void everyTagOfEveryVersionIsReadAgain() throws IOException {
        assertReadAgain(Cable.withNotes(Cable.tagged(), 300));
    }

    private void assertReadAgain(Project project) throws IOException {
        try (ProjectFile file =
                ProjectFile.create(folder.resolve("a.postil"), project, List.of())) {
            assertThat(file.read()).isEqualTo(project);
        }
    }
}
