package org.postil.session.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.Edit;
import org.postil.edit.LibraryEdit.AddDocument;
import org.postil.edit.history.History;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.session.OpenProject;
import org.postil.store.Cable;
import org.postil.store.ProjectFile;
import org.postil.store.safety.SafetyFolder;
import org.postil.store.safety.Snapshot;
import org.postil.store.safety.Snapshot.Kind;

/// When a state of an open project is kept.
class SecondCopyTest {

    @TempDir private Path folder;
    private final BlockingQueue<IOException> refused = new LinkedBlockingQueue<>();
    private SafetyFolder safety = new SafetyFolder(Path.of(""));
    private Path path = Path.of("");

    @BeforeEach
    void makesAProject() throws IOException {
        safety = SafetyFolder.in(folder.resolve("data"));
        path = folder.resolve("a.postil");
        ProjectFile.create(path, Cable.tagged(), List.of()).close();
    }

    @Test
    void theStateOfTheOpeningAndOfTheClosingAreKept() throws IOException {
        try (OpenProject open = open()) {
            open.copy().orElseThrow().begin(refused::add);
            awaits(Kind.OPENED);
            open.session().perform(note(open.session().project(), "note"));
        }
        assertThat(kinds()).containsExactly(Kind.CLOSED, Kind.OPENED);
        try (OpenProject again = open()) {
            again.copy().orElseThrow().begin(refused::add);
        }
        assertThat(kinds()).containsExactly(Kind.CLOSED, Kind.OPENED);
        assertThat(refused).isEmpty();
    }

    @Test
    void afterAWhileWhatChangedIsKept() throws IOException {
        try (ProjectFile file = ProjectFile.open(path);
                var copy = new SecondCopy(file, safety, Duration.ofMillis(5))) {
            copy.begin(refused::add);
            awaits(Kind.OPENED);
            copy.write(
                    History.empty().perform(file.read(), note(file.read(), "one"), Instant.EPOCH));
            awaits(Kind.AT_WORK);
        }
        assertThat(kinds()).containsExactly(Kind.AT_WORK, Kind.OPENED);
    }

    @Test
    void beforeDocumentsComeInAndBeforeTheBinIsEmptiedTheStateIsKeptOnce() throws IOException {
        try (OpenProject open = open()) {
            for (String title : List.of("one", "two", "three")) {
                Document document = Document.of(title, Witness.of("A", title));
                open.session().perform(new AddDocument(document, List.of()));
            }
            open.session().saving().settle();
            assertThat(kinds()).containsExactly(Kind.BEFORE);
            assertThat(documents(0)).isEqualTo(1);
            open.session().emptyBin();
            open.session().saving().settle();
            assertThat(kinds()).containsExactly(Kind.BEFORE, Kind.BEFORE);
            assertThat(documents(0)).isEqualTo(4);
        }
    }

    @Test
    void whatCannotBeKeptIsToldAndTheWorkGoesOn() throws Exception {
        Files.writeString(folder.resolve("data"), "no folder");
        try (OpenProject open = open()) {
            open.copy().orElseThrow().begin(refused::add);
            assertThat(refused.poll(20, TimeUnit.SECONDS)).isNotNull();
            open.session().emptyBin();
            open.session().perform(note(open.session().project(), "note"));
            open.session().saving().settle();
            assertThatThrownBy(() -> open.copy().orElseThrow().keepNamed("mine"))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aFileThatIsOnlyReadIsNotKept() throws IOException {
        try (ProjectFile file = ProjectFile.openToRead(path);
                var copy = new SecondCopy(file, safety)) {
            copy.begin(refused::add);
        }
        assertThat(kinds()).isEmpty();
        assertThat(refused).isEmpty();
    }

    @Test
    void whatAnOlderPostilMadeIsKeptBeforeItIsChanged() throws IOException {
        SecondCopy.beforeMigration(path, safety);
        assertThat(kinds()).isEmpty();
        Path old = Path.of("src/test/resources/org/postil/store/schema-1.postil");
        Files.delete(path);
        Files.copy(old, path);
        SecondCopy.beforeMigration(path, safety);
        assertThat(kinds()).containsExactly(Kind.BEFORE);
        try (ProjectFile kept = ProjectFile.openToRead(safety.statesOf(path).getFirst().file())) {
            assertThat(kept.isOlder()).isTrue();
        }
    }

    private OpenProject open() throws IOException {
        ProjectFile file = ProjectFile.open(path);
        var copy = new SecondCopy(file, safety);
        return OpenProject.begin(file, file.read(), file.history(), copy);
    }

    private static Edit note(Project project, String note) {
        return Cable.note(project, note);
    }

    private List<Kind> kinds() throws IOException {
        return safety.statesOf(path).stream().map(Snapshot::kind).toList();
    }

    private int documents(int state) throws IOException {
        try (ProjectFile kept = ProjectFile.openToRead(safety.statesOf(path).get(state).file())) {
            return kept.read().documents().size();
        }
    }

    private void awaits(Kind kind) throws IOException {
        Instant end = Instant.now().plusSeconds(20);
        while (!kinds().contains(kind)) {
            assertThat(Instant.now()).as("only " + kinds()).isBefore(end);
        }
    }
}
