package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.analysis.find.Finder;
import org.postil.analysis.find.SearchLine;
import org.postil.edit.DecisionEdit.Judge;
import org.postil.edit.ExcerptEdit.ChangeExcerpt;
import org.postil.edit.SearchEdit.KeepSearch;
import org.postil.edit.excerpt.Excerpting;
import org.postil.edit.history.Commit;
import org.postil.edit.history.History;
import org.postil.model.Excerpt;
import org.postil.model.Project;
import org.postil.model.SavedSearch;
import org.postil.model.Witness;
import org.postil.model.annotation.Judgement;
import org.postil.model.excerpt.Arrangement;
import org.postil.model.excerpt.Arrangement.Glosses;
import org.postil.model.excerpt.Arrangement.Layout;
import org.postil.model.excerpt.Arrangement.Variants;
import org.postil.model.excerpt.SheetStyle;
import org.postil.store.sql.Access;
import org.postil.store.sql.Database;
import org.postil.text.Anchor;

/// Files of older schemas open, whole, and take what is new.
class MigrationTest {

    @TempDir private Path folder;

    @Test
    void aFileOfSchema1IsReadAndTakesExcerpts() throws IOException {
        Path old = fixture("schema-1.postil");
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
    void aFileOfSchema2IsReadAndTakesJudgements() throws IOException {
        Path old = fixture("schema-2.postil");
        Project project;
        try (ProjectFile file = ProjectFile.openToRead(old)) {
            project = file.read();
        }
        Witness version = project.documents().getFirst().mainWitness();
        assertThat(version.annotations()).hasSize(3);
        var judgement =
                Judgement.about(Anchor.at(0, 5), UUID.randomUUID(), "else").withNote("Why?");
        try (ProjectFile file = ProjectFile.open(old)) {
            assertThat(file.read()).isEqualTo(project);
            project = Cable.perform(file, project, new Judge(version.id(), List.of(judgement)));
        }
        try (ProjectFile file = ProjectFile.open(old)) {
            assertThat(file.read()).isEqualTo(project);
            assertThat(project.witness(version.id()).orElseThrow().judgements())
                    .containsExactly(judgement);
        }
    }

    @Test
    void aFileOfSchema3IsReadAndTakesArrangements() throws IOException {
        Path old = fixture("schema-3.postil");
        Project project;
        try (ProjectFile file = ProjectFile.openToRead(old)) {
            project = file.read();
        }
        Excerpt excerpt = project.excerpts().getFirst();
        assertThat(excerpt.style().type()).isEqualTo(SheetStyle.Type.LARGE_16);
        assertThat(excerpt.style().arrangement()).isEqualTo(Arrangement.STANDARD);
        var script = new Arrangement(Layout.SCRIPT, Glosses.MARGIN, Variants.BLANK, "B");
        Excerpt changed = excerpt.withStyle(excerpt.style().with(script));
        try (ProjectFile file = ProjectFile.open(old)) {
            assertThat(file.read()).isEqualTo(project);
            assertThat(file.history().undoable()).isPresent();
            project = Cable.perform(file, project, new ChangeExcerpt(changed));
        }
        try (ProjectFile file = ProjectFile.open(old)) {
            assertThat(file.read().excerpts()).containsExactly(changed);
            file.commit(file.history().undo(project).orElseThrow());
            assertThat(file.read().excerpts()).containsExactly(excerpt);
        }
    }

    /// Each released schema has its file here, made when it was the newest.
    @Test
    void everyFileEverMadeOpensWholeAndCanBeTakenBackToItsBeginning() throws IOException {
        int schema = 1;
        for (; exists("schema-" + schema + ".postil"); schema++) {
            Path old = fixture("schema-" + schema + ".postil");
            assertThat(ProjectCheck.problems(old)).isEmpty();
            try (ProjectFile file = ProjectFile.open(old)) {
                History history = file.history();
                Project project = file.read();
                while (history.undoable().isPresent()) {
                    Commit undone = history.undo(project).orElseThrow();
                    file.commit(undone);
                    project = undone.change().after();
                }
                assertThat(file.read()).isEqualTo(project);
            }
            assertThat(ProjectCheck.problems(old)).isEmpty();
        }
        assertThat(schema).isGreaterThanOrEqualTo(Schema.VERSION);
    }

    private static boolean exists(String name) {
        return MigrationTest.class.getResource(name) != null;
    }

    @Test
    void aFileOfSchema4IsReadAndTakesSearches() throws IOException {
        Path old = fixture("schema-4.postil");
        Project project;
        try (ProjectFile file = ProjectFile.openToRead(old)) {
            project = file.read();
            var search = SearchLine.read("war");
            assertThat(Finder.run(project, search, file.mayHold(search))).hasSize(1);
        }
        assertThat(project.searches()).isEmpty();
        var search = SavedSearch.named("Wars 𝔘", "war speaker:Stalin");
        try (ProjectFile file = ProjectFile.open(old)) {
            assertThat(file.read()).isEqualTo(project);
            project = Cable.perform(file, project, new KeepSearch(0, search));
        }
        assertThat(ProjectCheck.problems(old)).isEmpty();
        try (ProjectFile file = ProjectFile.open(old)) {
            assertThat(file.read().searches()).containsExactly(search);
            Commit undone = file.history().undo(project).orElseThrow();
            file.commit(undone);
            assertThat(file.read().searches()).isEmpty();
        }
    }

    @Test
    void aFileOfSchema4ThatCannotGrowStaysAsItWas() throws Exception {
        Path old = fixture("schema-4.postil");
        byte[] before = Files.readAllBytes(old);
        try (Database database = Database.open(old, Access.WRITE)) {
            database.pragma("max_page_count = 55");
            assertThatThrownBy(() -> database.writing(() -> Schema.migrate(database, 4)))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(Files.readAllBytes(old)).isEqualTo(before);
        try (ProjectFile file = ProjectFile.openToRead(old)) {
            assertThat(file.isOlder()).isTrue();
        }
    }

    @Test
    void aFileOfSchema1ThatIsOnlyReadKeepsEveryByte() throws IOException {
        Path old = fixture("schema-1.postil");
        byte[] before = Files.readAllBytes(old);
        try (ProjectFile file = ProjectFile.openToRead(old)) {
            assertThat(file.read().excerpts()).isEmpty();
        }
        assertThat(Files.readAllBytes(old)).isEqualTo(before);
    }

    @Test
    void filesOfOlderSchemasCanBeCheckedAsTheyAre() throws IOException {
        assertThat(ProjectCheck.problems(fixture("schema-1.postil"))).isEmpty();
        assertThat(ProjectCheck.problems(fixture("schema-2.postil"))).isEmpty();
        assertThat(ProjectCheck.problems(fixture("schema-4.postil"))).isEmpty();
    }

    private Path fixture(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = MigrationTest.class.getResourceAsStream(name)) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        return file;
    }
}
