package org.postil.ui.window.tour;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.postil.model.Project;
import org.postil.ui.fx.Texts;

/// The guided first start: one card at a time in a corner of the window. It takes nothing away:
/// keys and mouse reach what is around and under it.
public final class Tour extends StackPane {

    private final Supplier<Optional<Seen>> seen;
    private Optional<Step> step = Optional.empty();
    private Optional<Seen> before = Optional.empty();

    /// @param seen what is done in the window now; none while no project is open
    public Tour(Supplier<Optional<Seen>> seen) {
        this.seen = seen;
        getStyleClass().add("tour");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_LEFT);
        sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(this::follow));
    }

    /// Whether the words that the cards name are in this project.
    public static boolean fits(Project project) {
        var here = new Seen(project, false);
        return here.has(Texts.text("ui.tour.date.quote"))
                && here.has(Texts.text("ui.tour.person.quote"));
    }

    /// Shows the first card.
    public void begin() {
        show(Optional.of(Step.DATE));
    }

    /// Puts the cards away.
    public void end() {
        show(Optional.empty());
    }

    public boolean isOn() {
        return step.isPresent();
    }

    /// Goes on to the next card, whether or not this one was done. Empty while none is shown.
    public Optional<Runnable> skip() {
        return step.map(now -> () -> show(now.next()));
    }

    /// Goes on where what the card tells is done.
    public void look() {
        boolean done =
                before.flatMap(then ->
                                seen.get().flatMap(now -> step.map(at -> at.isDone(then, now))))
                        .orElse(false);
        if (done) step.ifPresent(at -> show(at.next()));
    }

    /// Not all that is to be done changes the project: the cards look up after each key and click.
    private void follow(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_RELEASED, _ -> Platform.runLater(this::look));
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> Platform.runLater(this::look));
    }

    private void show(Optional<Step> now) {
        step = now;
        before = seen.get();
        getChildren().clear();
        step.ifPresent(one -> getChildren().add(new TourCard(one, this)));
    }
}
