package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.LibraryEdit.BinDocument;
import org.postil.message.Refused;
import org.postil.model.Project;

/// `select * from annotation_list` reads like a table that a historian would make.
class AnnotationListTest {

    private static final String IN_WORDS =
            """
            SELECT document || '|' || siglum || '|' || layer || '|' || value || '|' || detail || '|'
                || quote || '|' || note || '|' || certainty || '|' || anchor || '|' || start || '|'
                || "end" || '|' || made_by || '|' || made_at FROM annotation_list\
            """;

    private static final String BY = "|Una|2026-01-02T03:04:05.600Z";

    @TempDir private Path folder;

    @Test
    void eachTagStandsThereInWords() throws Refused, SQLException {
        assertThat(Foreign.ask(create(Cable.tagged()), IN_WORDS))
                .containsExactly(
                        "Cable 𝔘|A|Date|1946-04-05|written|April 5, 1946||certain|passage|10|23"
                                + BY,
                        "Cable 𝔘|A|Person|Iosif Stalin||Stalin … he||certain|passage|25|44" + BY,
                        "Cable 𝔘|A|Speaker|Iosif Stalin|reported to Walter Bedell Smith"
                                + "|that he was glad||certain|passage|37|53"
                                + BY);
    }

    @Test
    void anOrphanKeepsItsQuote() throws Refused, SQLException {
        Project project = Cable.tagged();
        Path file = create(project);
        try (ProjectFile opened = ProjectFile.open(file)) {
            Cable.perform(opened, project, Cable.replace(project, "April 5, 1946", ""));
        }
        assertThat(Foreign.ask(file, IN_WORDS))
                .contains(
                        "Cable 𝔘|A|Date|1946-04-05|written|April 5, 1946||certain|orphan|10|10"
                                + BY);
    }

    @Test
    void whatLiesInTheBinIsNotListed() throws Refused, SQLException {
        Project project = Cable.tagged();
        BinDocument bin = new BinDocument(project.documents().getFirst().id(), true);
        assertThat(Foreign.ask(create(Cable.after(project, bin)), IN_WORDS)).isEmpty();
    }

    @Test
    void theCommandLineOfSqliteReadsIt() throws IOException {
        Path file = create(Cable.tagged());
        String select = "select layer, value, quote from annotation_list";
        assumeTrue(Shell.works("sqlite3", "--version"), "needs sqlite3");
        Process sqlite = new ProcessBuilder("sqlite3", file.toString(), select).start();
        String output = new String(sqlite.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output)
                .isEqualTo(
                        """
                        Date|1946-04-05|April 5, 1946
                        Person|Iosif Stalin|Stalin … he
                        Speaker|Iosif Stalin|that he was glad
                        """);
    }

    private Path create(Project project) throws Refused {
        Path file = folder.resolve("a.postil");
        ProjectFile.create(file, project, List.of()).close();
        return file;
    }
}
