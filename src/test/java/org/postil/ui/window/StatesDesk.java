package org.postil.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.postil.store.safety.Snapshot;
import org.postil.ui.window.demo.Picture;

/// What a reader does with the earlier states of a project, and sees of them.
final class StatesDesk {

    private final Desk desk;

    StatesDesk(Desk desk) {
        this.desk = desk;
    }

    /// Opens the project history and waits until so many states are listed.
    StatesDesk opens(int states) {
        return does("Project History").sees(states);
    }

    /// Does a command by a part of its words.
    StatesDesk does(String command) {
        new LibraryDesk(desk).does(command);
        desk.await(() -> desk.node(".states").isPresent());
        return this;
    }

    StatesDesk sees(int states) {
        desk.await(() -> list().getItems().size() == states);
        return this;
    }

    StatesDesk sees(String words) {
        desk.await(
                () -> ((Label) desk.node("#states-said").orElseThrow()).getText().contains(words));
        return this;
    }

    /// The occasions of the states, from above.
    List<Snapshot.Kind> occasions() {
        return Desk.onFx(() -> list().getItems().stream().map(Snapshot::kind).toList());
    }

    StatesDesk chooses(int row) {
        desk.fx(() -> list().getSelectionModel().select(row));
        return this;
    }

    StatesDesk keepsAs(String name) {
        desk.fx(() -> ((TextField) desk.node("#state-name").orElseThrow()).setText(name));
        desk.clicks("#keep-state");
        return sees(name);
    }

    StatesDesk restoresTo(Path target) {
        desk.wouldName(target).clicks("#restore-state");
        return this;
    }

    /// Looks at the chosen state and waits for its window, whose title begins so.
    Stage looks(String title) {
        desk.clicks("#look-at-state");
        desk.await(() -> windows(title).size() == 1);
        return windows(title).getFirst();
    }

    StatesDesk closes() {
        desk.fx(() -> list().getScene().getWindow().hide());
        return this;
    }

    StatesDesk photographs(String name) {
        desk.fx(() -> list().getScene().getRoot().layout());
        Node sheet = Desk.onFx(() -> list().getScene().getRoot());
        Picture picture = Desk.onFx(() -> Picture.of(sheet, 1));
        try {
            Path shots = Files.createDirectories(Path.of("target/screenshots"));
            picture.write(shots.resolve(name + ".png"));
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
        return this;
    }

    private static List<Stage> windows(String title) {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage ->
                        stage.isShowing() && String.valueOf(stage.getTitle()).startsWith(title))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private ListView<Snapshot> list() {
        return (ListView<Snapshot>) desk.node(".states .list-view").orElseThrow();
    }
}
