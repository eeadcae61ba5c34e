package org.postil.ui.window;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.DialogPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.postil.ui.fx.Dialogs;

/// The part of the [Tour] that goes to the windows beside the one of the project.
final class DialogTour {

    private final Desk desk;
    private final Sights sights;

    DialogTour(Desk desk, Sights sights) {
        this.desk = desk;
        this.sights = sights;
    }

    void take() {
        sights.run("shortcuts");
        desk.await(() -> guide().isPresent());
        Window guide = Desk.onFx(() -> guide().orElseThrow());
        sights.visit("guide", Desk.onFx(() -> guide.getScene().getRoot()), true);
        desk.fx(guide::hide);
        sheet("project history", () -> sights.run("states"));
        var dialogs = Desk.onFx(() -> Dialogs.of((Stage) desk.window().getScene().getWindow()));
        sheet("question", () -> dialogs.confirmsLoss("Title", "A sentence.", "Yes, do", "No"));
        sheet("news", () -> dialogs.tell("Title", "A sentence."));
    }

    private void sheet(String name, Runnable opens) {
        Platform.runLater(opens);
        desk.await(() -> dialog().isPresent());
        Window window = Desk.onFx(() -> dialog().orElseThrow());
        sights.visit(name, Desk.onFx(() -> window.getScene().getRoot()), true);
        desk.fx(window::hide);
    }

    private static Optional<Window> guide() {
        return Window.getWindows().stream()
                .filter(one -> one.getScene().getRoot().lookup(".chapter-page") != null)
                .findFirst();
    }

    private static Optional<Window> dialog() {
        return Window.getWindows().stream()
                .filter(one -> one.getScene().getRoot() instanceof DialogPane)
                .findFirst();
    }
}
