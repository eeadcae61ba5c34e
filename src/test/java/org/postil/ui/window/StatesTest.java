package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.LibraryEdit.RenameProject;
import org.postil.message.Refused;
import org.postil.model.Project;
import org.postil.session.OpenProject;
import org.postil.store.ProjectFile;
import org.postil.store.safety.SafetyFolder;
import org.postil.store.safety.Snapshot.Kind;
import org.postil.ui.window.project.Loaded;

/// The history of a project: earlier states are kept, looked at and restored.
class StatesTest {

    @TempDir Path folder;
    private Desk desk;
    private StatesDesk states;

    @BeforeEach
    void opensTheSample() {
        desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("sample.postil"));
        states = new StatesDesk(desk).opens(1);
    }

    @Test
    void aStateIsKeptUnderANameAndBecomesANewProjectWhileThisOneGoesOn() throws IOException {
        assertThat(states.occasions()).containsExactly(Kind.OPENED);
        states.closes();
        desk.does(() -> new RenameProject("Then 𝔘"));
        Project then = desk.project();
        states.does("Keep This State").keepsAs("Before the seminar").sees(2);
        states.photographs("project-history-light").closes();
        desk.does(() -> new RenameProject("Now"));
        Path restored = folder.resolve("restored.postil");
        states.opens(2).restoresTo(restored).sees(restored.toString()).closes();
        assertThat(desk.project().title()).isEqualTo("Now");
        try (ProjectFile file = ProjectFile.openToRead(restored)) {
            assertThat(file.read()).isEqualTo(then);
        }
        desk.seesSaved().quits();
        Desk again = Desk.at(folder.resolve("data")).opens(folder.resolve("sample.postil"));
        states = new StatesDesk(again.seesAProject()).opens(3);
        assertThat(states.occasions()).containsExactly(Kind.CLOSED, Kind.NAMED, Kind.OPENED);
    }

    @Test
    void aStateIsLookedAtInAWindowThatOnlyReadsAndIsNotRemembered() {
        states.closes();
        String title = desk.project().title();
        desk.does(() -> new RenameProject("Now"));
        Stage beside = states.opens(1).looks(title + ", state of");
        desk.await(() -> beside.getScene().getRoot().lookup("#saved") != null);
        Label saved = Desk.onFx(() -> (Label) beside.getScene().getRoot().lookup("#saved"));
        assertThat(saved.getText()).isEqualTo("Read only");
        assertThat(desk.project().title()).isEqualTo("Now");
        assertThat(Desk.onFx(() -> desk.shell().recent())).hasSize(1);
        desk.fx(() -> beside.fireEvent(new WindowEvent(beside, WindowEvent.WINDOW_CLOSE_REQUEST)));
        desk.await(() -> !beside.isShowing());
        states.closes();
    }

    @Test
    void workThatCouldNotBeSavedIsOfferedAtTheNextOpening() throws IOException {
        states.closes();
        desk.quits();
        Path sample = folder.resolve("sample.postil");
        loses(sample, "Kept apart");
        Desk again = Desk.at(folder.resolve("data")).wouldAnswer(0).opens(sample).seesAProject();
        assertThat(again.told()).contains("the last change could not be written");
        again.seesStatus("is in the project again").seesSaved();
        assertThat(again.project().title()).isEqualTo("Kept apart");
        again.undoes();
        assertThat(again.project().title()).isNotEqualTo("Kept apart");
        again.quits();
        Desk third = Desk.at(folder.resolve("data")).opens(sample).seesAProject();
        assertThat(third.hasBeenTold()).isFalse();
    }

    @Test
    void workThatIsNotWantedIsLeftOutAndKeptInAFile() throws IOException {
        states.closes();
        desk.quits();
        Path sample = folder.resolve("sample.postil");
        loses(sample, "Kept apart");
        Desk again = Desk.at(folder.resolve("data")).wouldAnswer(1).opens(sample).seesAProject();
        again.seesStatus("left-out-");
        assertThat(again.project().title()).isNotEqualTo("Kept apart");
    }

    /// A program that renames the project while its file is not there, and dies.
    private void loses(Path project, String title) throws IOException {
        Path away = folder.resolve("away");
        Loaded loaded = Loaded.from(project, SafetyFolder.in(folder.resolve("data")));
        OpenProject open = loaded.begin();
        Files.move(project, away);
        open.session().perform(new RenameProject(title));
        assertThatThrownBy(() -> open.session().saving().settle()).isInstanceOf(Refused.class);
        open.file().close();
        Files.move(away, project);
    }

    @Test
    void aFileThatIsThereIsNeverOverwritten() throws IOException {
        Path sample = folder.resolve("sample.postil");
        states.restoresTo(sample);
        assertThat(desk.told()).startsWith("There is already a file “sample.postil”.");
        states.closes();
        desk.turnsDark();
        states.opens(1).photographs("project-history-dark").closes();
    }
}
