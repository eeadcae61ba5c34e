package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.LibraryEdit.RenameProject;
import org.postil.store.ProjectCheck;

/// A project is checked in the window, and a damaged one becomes a new one that is whole.
class RepairingTest {

    @TempDir Path folder;
    private Path sample;
    private Path repaired;
    private Desk desk;

    @BeforeEach
    void opensTheSample() {
        sample = folder.resolve("sample.postil");
        repaired = folder.resolve("repaired.postil");
        desk = Desk.at(folder.resolve("data")).opensTheSample(sample);
    }

    @Test
    void aWholeProjectIsCalledSoWithWhatWasDoneJustNow() {
        desk.does(() -> new RenameProject("Now"));
        checks();
        assertThat(desk.told()).startsWith("All is well");
        assertThat(repaired).doesNotExist();
    }

    @Test
    void whatIsDamagedWhileItIsOpenIsSaidAndCanBeRepairedAndOpened() throws IOException {
        desk.does(() -> new RenameProject("Now")).seesSaved();
        damages();
        desk.wouldAnswer(0).wouldName(repaired).wouldAnswer(0);
        checks();
        assertThat(desk.told()).contains("is not what was saved");
        desk.await(() -> desk.shell().shown().filter(repaired::equals).isPresent());
        assertThat(desk.told()).contains("What could be read is in");
        assertThat(desk.project().title()).isEqualTo("Now");
        desk.quits();
        assertThat(ProjectCheck.problems(repaired)).isEmpty();
        assertThat(ProjectCheck.problems(sample)).isNotEmpty();
    }

    @Test
    void aDamagedProjectThatCannotBeOpenedIsRepairedFromTheRefusal() throws IOException {
        desk.seesSaved().quits();
        damages();
        byte[] damaged = Files.readAllBytes(sample);
        Desk again = Desk.at(folder.resolve("data"));
        again.wouldAnswer(0).wouldName(repaired).wouldAnswer(0);
        again.fx(() -> again.shell().filing().open(sample));
        again.seesAProject();
        assertThat(again.shell().shown()).contains(repaired);
        again.quits();
        assertThat(ProjectCheck.problems(repaired)).isEmpty();
        assertThat(Files.readAllBytes(sample)).isEqualTo(damaged);
    }

    @Test
    void whoWantsNoRepairHasNone() throws IOException {
        desk.seesSaved().quits();
        damages();
        Desk again = Desk.at(folder.resolve("data"));
        again.wouldAnswer(1);
        again.fx(() -> again.shell().filing().open(sample));
        again.await(again::hasBeenTold);
        assertThat(again.told()).contains("not what was saved");
        again.seesTheWelcome();
        assertThat(repaired).doesNotExist();
    }

    private void checks() {
        new LibraryDesk(desk).does("Check Project");
        desk.await(desk::hasBeenTold);
    }

    /// Another letter in the middle of a text, which SQLite does not notice.
    private void damages() throws IOException {
        byte[] bytes = Files.readAllBytes(sample);
        String letters = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = letters.indexOf("Soviet Government", letters.length() / 4);
        try (var file = new RandomAccessFile(sample.toFile(), "rw")) {
            file.seek(at);
            file.write('Z');
        }
    }
}
