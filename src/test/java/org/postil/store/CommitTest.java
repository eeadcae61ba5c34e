package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.Edit;
import org.postil.edit.Edit.Together;
import org.postil.edit.LibraryEdit.AddDocument;
import org.postil.edit.LibraryEdit.AddWitness;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.edit.TagEdit.RemoveAnnotations;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.edit.history.Commit;
import org.postil.edit.history.History;
import org.postil.format.FullProject;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Original;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.store.history.HistoryRows;
import org.postil.store.rows.ProjectRows;
import org.postil.store.sql.Access;
import org.postil.store.sql.Database;
import org.postil.text.Splice;

/// A commit is in the file, whole, and nothing else is.
class CommitTest {

    @TempDir private Path folder;
    private final Project created = Cable.tagged();
    private Project project = created;
    private ProjectFile file;

    @BeforeEach
    void create() throws Refused {
        file = ProjectFile.create(folder.resolve("a.postil"), project, List.of());
    }

    @AfterEach
    void close() throws Refused {
        file.close();
    }

    @Test
    void oneOfEverythingIsReadAgain() throws Refused {
        Project full = FullProject.project();
        Path other = folder.resolve("full.postil");
        ProjectFile.create(other, full, List.of(FullProject.FILE)).close();
        try (ProjectFile opened = ProjectFile.openToRead(other)) {
            assertThat(opened.read()).isEqualTo(full);
            assertThat(opened.original(FullProject.FILE.sha256())).contains(FullProject.FILE);
            assertThat(opened.original("0".repeat(64))).isEmpty();
        }
    }

    /// "𝔘" and "ab" are both two units long, so that what stands behind keeps its place in memory;
    /// in code points it moves.
    @Test
    void anAstralLetterThatGoesMovesWhatStandsBehindItInTheFile() throws IOException {
        perform(Cable.replace(project, "𝔘", "ab"));
        assertThat(reopened()).isEqualTo(project);
    }

    @Test
    void aTagThatGoesToAnotherVersionIsInTheFileOnce() throws IOException {
        Witness from = Cable.witness(project);
        Witness to = Witness.of("B", Cable.TEXT);
        perform(new AddWitness(project.documents().getFirst().id(), to, List.of()));
        Annotation moved = from.annotations().getFirst();
        Edit remove = new RemoveAnnotations(from.id(), List.of(moved.id()));
        Edit add = AddAnnotations.one(to.id(), moved);
        perform(together(remove, add));
        assertThat(reopened()).isEqualTo(project);
        perform(
                together(
                        new RemoveAnnotations(to.id(), List.of(moved.id())),
                        AddAnnotations.one(from.id(), moved)));
        assertThat(reopened()).isEqualTo(project);
    }

    @Test
    void theFilesOfAnImportComeAlong() throws Refused {
        Original one = Original.of(new byte[] {1, 2, 3});
        Original two = Original.of(new byte[0]);
        Document document = Document.of("Another", Witness.of("A", "𝔘"));
        Witness witness = Witness.of("B", "𝔘!");
        perform(
                together(
                        new AddDocument(document, List.of(one)),
                        new AddWitness(document.id(), witness, List.of(one, two))));
        assertThat(file.original(one.sha256())).contains(one);
        assertThat(file.original(two.sha256())).contains(two);
        assertThat(file.original(one.sha256()).orElseThrow().copy()).containsExactly(1, 2, 3);
    }

    @Test
    void whatDoesNotFitTheFileIsABugAndChangesNothing() throws IOException {
        Project elsewhere = Cable.after(project, Cable.note(project, "never saved"));
        Annotation unknown =
                Cable.witness(elsewhere).annotations().stream()
                        .filter(one -> one.note().equals("never saved"))
                        .findFirst()
                        .orElseThrow();
        Edit remove = new RemoveAnnotations(Cable.witness(elsewhere).id(), List.of(unknown.id()));
        Commit commit = Cable.commit(elsewhere, remove);
        assertThatIllegalStateException().isThrownBy(() -> file.commit(commit));
        assertThat(reopened()).isEqualTo(project);
        perform(Cable.note(project, "goes on"));
        assertThat(reopened()).isEqualTo(project);
    }

    @Test
    void aFileThatAnotherProgramChangedIsNotWritten() throws IOException, SQLException {
        Foreign.sql(file.path(), "UPDATE person SET role = 'dictator'");
        Commit commit = Cable.commit(project, Cable.note(project, "lost"));
        assertThat(refusal(commit)).isEqualTo("store.changed-outside");
        assertThat(refusal(commit)).isEqualTo("store.changed-outside");
        file.close();
        assertThat(Foreign.ask(file.path(), "SELECT count(*) FROM annotation"))
                .containsExactly("3");
    }

    @Test
    void aFileThatAnOlderCopyWasPutOverIsNotWritten() throws IOException {
        byte[] old = Files.readAllBytes(file.path());
        perform(Cable.note(project, "one"));
        Files.write(file.path(), old);
        Commit commit = Cable.commit(project, Cable.note(project, "two"));
        assertThat(refusal(commit)).isEqualTo("store.changed-outside");
        assertThat(file.path()).hasBinaryContent(old);
    }

    @Test
    void aFileThatWasRenamedIsNotWrittenAndCanBePutBack() throws IOException {
        Path elsewhere = folder.resolve("elsewhere.postil");
        Files.move(file.path(), elsewhere);
        Commit commit = Cable.commit(project, Cable.note(project, "later"));
        assertThat(refusal(commit)).isEqualTo("store.moved");
        Files.move(elsewhere, file.path());
        file.commit(commit);
        assertThat(reopened()).isEqualTo(commit.change().after());
    }

    @Test
    void aFileThatWasDeletedIsNotWritten() throws IOException {
        Files.delete(file.path());
        Commit commit = Cable.commit(project, Cable.note(project, "later"));
        assertThat(refusal(commit)).isEqualTo("store.moved");
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void betweenCommitsTheFileIsWholeByItself() throws IOException {
        perform(Cable.note(project, "whole"));
        Path copy = folder.resolve("copy.postil");
        Files.copy(file.path(), copy);
        assertThat(folder.resolve("a.postil-journal")).doesNotExist();
        try (ProjectFile opened = ProjectFile.openToRead(copy)) {
            assertThat(opened.read()).isEqualTo(project);
        }
    }

    @Test
    void typingKeepsOneStepInTheFile() throws IOException {
        History history = file.history();
        for (String key : List.of("a", "b", "c")) {
            Witness witness = Cable.witness(project);
            int at = Cable.TEXT.indexOf(" Moscow") + "abc".indexOf(key);
            Edit typed = new ReplaceText(witness.id(), Splice.insert(at, key), Cable.UNA);
            Commit commit = history.perform(project, typed, Cable.UNA.when());
            file.commit(commit);
            project = commit.change().after();
        }
        assertThat(reopened()).isEqualTo(project);
        assertThat(file.history().steps()).hasSize(1);
        assertThat(file.history().undo(project).orElseThrow().change().after()).isEqualTo(created);
    }

    @Test
    void aTagAmongTwentyThousandWritesItsOwnRowsOnly() throws Exception {
        Project full = Cable.withNotes(project, 20_000);
        Path big = folder.resolve("big.postil");
        ProjectFile.create(big, full, List.of()).close();
        Commit commit = Cable.commit(full, Cable.note(full, "one more"));
        try (Database database = Database.open(big, Access.WRITE)) {
            var rows = new ProjectRows(database);
            var history = new HistoryRows(database);
            long before = changes(database);
            database.writing(() -> {
                rows.update(commit.change().before(), commit.change().after());
                history.write(commit);
            });
            assertThat(changes(database) - before).isEqualTo(3);
        }
    }

    @Test
    void aTextEditWritesTextCorrectionAndWhatMovedOnly() throws Exception {
        Commit commit = Cable.commit(project, Cable.replace(project, "said", "declared"));
        file.close();
        try (Database database = Database.open(file.path(), Access.WRITE)) {
            var rows = new ProjectRows(database);
            watchAllButTheIndex(database);
            database.writing(() -> rows.update(commit.change().before(), commit.change().after()));
            assertThat(database.list("SELECT name FROM written", row -> row.text("name")))
                    .containsExactlyInAnyOrder(
                            "witness", "correction", "annotation_span", "annotation_span");
        }
    }

    /// Notes the table of each row that is written.
    private static void watchAllButTheIndex(Database database) throws SQLException {
        List<String> tables =
                database.list(
                        "SELECT name FROM pragma_table_list WHERE schema = 'main'"
                                + " AND type = 'table' AND name NOT IN ('sqlite_schema', 'indexed_text')",
                        row -> row.text("name"));
        database.run("CREATE TEMP TABLE written (name TEXT)");
        for (String table : tables) {
            for (String deed : List.of("INSERT", "UPDATE", "DELETE")) {
                database.run(
                        ("CREATE TEMP TRIGGER " + deed + "_" + table + " AFTER " + deed)
                                + (" ON main." + table)
                                + (" BEGIN INSERT INTO written VALUES ('" + table + "'); END"));
            }
        }
    }

    private static long changes(Database database) throws SQLException {
        return database.first("SELECT total_changes() AS n", row -> row.number("n")).orElseThrow();
    }

    private static Together together(Edit... edits) {
        return new Together(Message.of("edit.import", edits.length), List.of(edits));
    }

    private void perform(Edit edit) throws Refused {
        project = Cable.perform(file, project, edit);
    }

    private String refusal(Commit commit) {
        var keys = new ArrayList<String>();
        assertThatThrownBy(() -> file.commit(commit))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> keys.add(refused.problem().key()));
        return keys.getFirst();
    }

    private Project reopened() throws Refused {
        try (ProjectFile again = ProjectFile.openToRead(file.path())) {
            return again.read();
        }
    }
}
