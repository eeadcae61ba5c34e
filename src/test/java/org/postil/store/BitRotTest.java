package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.RandomEdits;
import org.postil.edit.history.Commit;
import org.postil.edit.history.History;
import org.postil.format.FullProject;
import org.postil.message.Refused;
import org.postil.model.Original;
import org.postil.model.Project;

/// A byte that changes while the file lies there is noticed, or nothing that can be read of the
/// file is another than before.
class BitRotTest {

    /// All that a program can read of a project file.
    private record All(
            Project project, List<String> steps, Optional<Original> file, List<Project> wayBack) {}

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    private Path file;
    private byte[] whole;
    private All all;
    private int flipped;
    private int noticed;

    @BeforeEach
    void writesAProject() throws IOException {
        file = folder.resolve("work.postil");
        Project project = FullProject.project();
        try (ProjectFile open = ProjectFile.create(file, project, List.of(FullProject.FILE))) {
            History history = open.history();
            var edits = new RandomEdits(1946);
            for (int i = 0; i < 150; i++) {
                Commit commit = history.perform(project, edits.edit(project), edits.stamp().when());
                open.commit(commit);
                project = commit.change().after();
            }
        }
        whole = Files.readAllBytes(file);
        all = read();
        assertThat(ProjectCheck.problems(file)).isEmpty();
    }

    @Test
    void everyThousandthByte() throws IOException {
        for (int at = 0; at < whole.length; at += 1_000) flip(at);
        assertThat(noticed).isGreaterThan(flipped / 4);
    }

    @Test
    @Tag("soak")
    void everyHundredAndFirstByte() throws IOException {
        for (int at = 0; at < whole.length; at += 101) flip(at);
        System.out.println(
                "bytes flipped: "
                        + flipped
                        + ", noticed: "
                        + noticed
                        + ", the rest changes nothing that can be read");
    }

    @Test
    void aLetterInEachNameIsNoticed() throws IOException, java.sql.SQLException {
        for (String change :
                List.of(
                        "UPDATE person SET name = name || 'x'",
                        "UPDATE person_alias SET alias = 'x' || alias",
                        "UPDATE document SET title = title || ' x'",
                        "UPDATE topic SET name = upper(name)",
                        "UPDATE annotation SET note = note || 'x'",
                        "UPDATE excerpt SET headnote = headnote || 'x'",
                        "UPDATE project SET memo = memo || 'x'")) {
            Files.write(file, whole);
            Foreign.sql(file, change);
            assertThat(ProjectCheck.problems(file)).as(change).hasSize(1);
        }
    }

    private void flip(int at) throws IOException {
        byte[] bytes = whole.clone();
        bytes[at] ^= 0x10;
        Files.write(file, bytes);
        flipped++;
        if (isNoticed()) noticed++;
        else assertThat(read()).as("byte %d", at).isEqualTo(all);
    }

    private boolean isNoticed() {
        try {
            return !ProjectCheck.problems(file).isEmpty();
        } catch (Refused refused) {
            return true;
        }
    }

    private All read() throws IOException {
        try (ProjectFile open = ProjectFile.openToRead(file)) {
            History history = open.history();
            Project project = open.read();
            List<String> steps =
                    history.steps().stream()
                            .map(step -> step.number() + " " + step.at() + " " + step.label())
                            .toList();
            var wayBack = new ArrayList<Project>();
            for (Optional<Commit> undone = history.undo(project);
                    undone.isPresent();
                    undone = history.undo(wayBack.getLast())) {
                wayBack.add(undone.get().change().after());
            }
            return new All(project, steps, open.original(FullProject.FILE.sha256()), wayBack);
        }
    }
}
