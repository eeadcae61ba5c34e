package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.message.Refused;
import org.postil.model.Project;
import org.postil.session.LargeProject;

/// A project that is read in large pieces and by several hands is what was written, or is refused.
class ManyTagsTest {

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    private Project project;
    private Path file;

    @BeforeEach
    void writesAProject() throws IOException {
        project = LargeProject.of(120, 11);
        file = folder.resolve("a.postil");
        ProjectFile.create(file, project, List.of()).close();
    }

    @Test
    void itIsWhatWasWritten() throws IOException {
        assertThat(read()).isEqualTo(project);
    }

    @Test
    void anAddresseeOfNoTagTakesNoneFromOthers() throws IOException, SQLException {
        Foreign.sql(
                file,
                "INSERT INTO annotation_addressee"
                        + " SELECT '00000000-0000-0000-0000-000000000000', 0, id FROM person LIMIT 1");
        assertThat(read()).isEqualTo(project);
    }

    @Test
    void aTextThatIsNotWhatWasWrittenIsRefusedByName() throws IOException, SQLException {
        change("witness", "id", 77);
        assertRefused(77);
    }

    @Test
    void anOriginalThatIsNotWhatWasWrittenIsRefusedByName() throws IOException, SQLException {
        change("original_text", "witness", 78);
        assertRefused(78);
    }

    @Test
    void aTextThatWasChangedWithItsOriginalIsRefusedByName() throws IOException, SQLException {
        change("witness", "id", 79);
        change("original_text", "witness", 79);
        assertRefused(79);
    }

    private void change(String table, String key, int document) throws SQLException {
        Foreign.sql(
                file,
                "UPDATE %s SET text = replace(text, 'concession', 'concussion') WHERE %s = '%s'"
                        .formatted(table, key, project.allDocuments().get(document).main()));
    }

    private void assertRefused(int document) {
        String title = project.allDocuments().get(document).title();
        assertThatThrownBy(this::read)
                .isInstanceOf(Refused.class)
                .satisfies(refused ->
                        assertThat(((Refused) refused).problem().arguments()).contains(title));
    }

    private Project read() throws IOException {
        try (ProjectFile open = ProjectFile.openToRead(file)) {
            return open.read();
        }
    }
}
