package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.Edit;
import org.postil.edit.LibraryEdit.AddWitness;
import org.postil.edit.LibraryEdit.BinDocument;
import org.postil.edit.LibraryEdit.BinWitness;
import org.postil.edit.history.Commit;
import org.postil.edit.history.History;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.Metadata;
import org.postil.model.Original;
import org.postil.model.Project;
import org.postil.model.Source;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.id.Id;

/// What lay in the bin is gone from the file, and nothing else is.
class EmptyBinTest {

    private static final String SECRET = "Burn after reading: 7391 ";

    @TempDir private Path folder;
    private final Original unwanted = original(SECRET.repeat(500));
    private final Original wanted = original("A letter that stays.");
    private final Document gone = Document.of("Gone", from(unwanted, SECRET.repeat(500)));
    private final Document kept = Document.of("Kept", from(wanted, "A letter that stays."));
    private final History history = History.empty();
    private Project project = Project.named("P").withDocuments(List.of(gone, kept));
    private Path path;

    @BeforeEach
    void create() throws Refused {
        path = folder.resolve("a.postil");
        ProjectFile.create(path, project, List.of(unwanted, wanted)).close();
    }

    @Test
    void textAndFileAreGoneToTheLastByteAndTheRestIsAsItWas() throws IOException {
        Witness other = Witness.of("B", SECRET.repeat(300));
        try (ProjectFile file = ProjectFile.open(path)) {
            perform(file, new AddWitness(kept.id(), other, List.of()));
            perform(file, new BinDocument(gone.id(), true));
            perform(file, new BinWitness(other.id(), true));
            assertThat(Files.readString(path, StandardCharsets.ISO_8859_1)).contains(SECRET);
            take(file, history.emptyBin(project, Instant.EPOCH));
        }
        assertThat(Files.readString(path, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
        assertThat(ProjectCheck.problems(path)).isEmpty();
        try (ProjectFile file = ProjectFile.openToRead(path)) {
            assertThat(file.read()).isEqualTo(project);
            assertThat(file.read().allDocuments()).containsExactly(kept);
            assertThat(file.original(unwanted.sha256())).isEmpty();
            assertThat(file.original(wanted.sha256())).contains(wanted);
        }
    }

    @Test
    void afterwardsThereIsNothingToTakeBackUntilSomethingIsDone() throws IOException {
        try (ProjectFile file = ProjectFile.open(path)) {
            perform(file, new BinDocument(gone.id(), true));
            take(file, history.emptyBin(project, Instant.EPOCH));
            assertThat(history.undo(project)).isEmpty();
            assertThat(file.history().steps()).isEmpty();
            perform(file, new BinDocument(kept.id(), true));
        }
        try (ProjectFile file = ProjectFile.openToRead(path)) {
            History again = file.history();
            assertThat(again.undo(file.read()).orElseThrow().change().after())
                    .isEqualTo(project.changing(kept.id(), one -> one.inBin(false)));
        }
    }

    @Test
    void aFileThatAnotherVersionCameFromStays() throws IOException {
        Witness again = from(unwanted, "part of it");
        try (ProjectFile file = ProjectFile.open(path)) {
            perform(file, new AddWitness(kept.id(), again, List.of(unwanted)));
            perform(file, new BinDocument(gone.id(), true));
            take(file, history.emptyBin(project, Instant.EPOCH));
            assertThat(file.original(unwanted.sha256())).contains(unwanted);
        }
    }

    private void perform(ProjectFile file, Edit edit) throws Refused {
        take(file, history.perform(project, edit, Instant.EPOCH));
    }

    private void take(ProjectFile file, Commit commit) throws Refused {
        file.commit(commit);
        project = commit.change().after();
    }

    private static Original original(String text) {
        return Original.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Witness from(Original file, String text) {
        var source = new Source("f.txt", file.sha256(), file.size(), "UTF-8", Instant.EPOCH);
        return new Witness(
                Id.fresh(),
                "A",
                Metadata.NONE,
                Transcription.of(text),
                Marks.NONE,
                List.of(source),
                List.of(),
                false);
    }
}
