package org.postil.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.postil.ui.window.demo.Picture;
import org.testfx.util.WaitForAsyncUtils;

/// A reader of the guide, in its own window.
record GuideReader(Desk desk) {

    boolean isOpen() {
        return Desk.onFx(() -> Window.getWindows().stream().anyMatch(GuideReader::isGuide));
    }

    GuideReader presses(KeyCode code, boolean control) {
        return fires(KeyEvent.KEY_PRESSED, "", code, control);
    }

    GuideReader types(String words) {
        words.codePoints()
                .mapToObj(Character::toString)
                .forEach(sign -> {
                    if (field().isFocused()) desk.fx(() -> field().appendText(sign));
                    else fires(KeyEvent.KEY_TYPED, sign, KeyCode.UNDEFINED, false);
                });
        return this;
    }

    GuideReader resizes(double width, double height) {
        desk.fx(() -> {
            stage().setWidth(width);
            stage().setHeight(height);
        });
        return this;
    }

    /// The title of the chapter, or what was gone to, as a screen reader says it.
    String at() {
        return Desk.onFx(() -> page().getAccessibleText());
    }

    double scrolled() {
        return Desk.onFx(() -> page().getVvalue());
    }

    int lines() {
        return Desk.onFx(() -> list().getItems().size());
    }

    /// What is marked as found, in order, as long as it can be seen.
    boolean seesMarked(String word) {
        return Desk.onFx(() ->
                page().lookupAll(".found").stream()
                        .filter(mark -> ((Label) mark).getText().equals(word))
                        .anyMatch(this::isSeen));
    }

    double widthOfPicture() {
        return Desk.onFx(() -> page().lookup("ImageView").getBoundsInParent().getWidth());
    }

    boolean hasFocusOnPage() {
        return Desk.onFx(() -> page().equals(stage().getScene().getFocusOwner()));
    }

    GuideReader photographs(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        Picture picture = Desk.onFx(() -> Picture.of(stage().getScene().getRoot(), 1));
        try {
            Path shots = Files.createDirectories(Path.of("target/screenshots"));
            picture.write(shots.resolve(name + ".png"));
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
        return this;
    }

    private boolean isSeen(Node mark) {
        var bounds = mark.localToScene(mark.getBoundsInLocal());
        return page().localToScene(page().getBoundsInLocal()).contains(bounds);
    }

    private GuideReader fires(
            EventType<KeyEvent> type, String sign, KeyCode code, boolean control) {
        desk.fx(() -> {
            Node focused = stage().getScene().getFocusOwner();
            Event.fireEvent(
                    focused, new KeyEvent(type, sign, "", code, false, control, false, false));
        });
        return this;
    }

    private TextField field() {
        return (TextField) stage().getScene().lookup("#guide-search");
    }

    private ScrollPane page() {
        return (ScrollPane) stage().getScene().lookup(".chapter-page");
    }

    private ListView<?> list() {
        return (ListView<?>) stage().getScene().lookup(".contents");
    }

    private static Stage stage() {
        return Window.getWindows().stream()
                .filter(GuideReader::isGuide)
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isGuide(Window window) {
        return window instanceof Stage stage
                && stage.isShowing()
                && String.valueOf(stage.getTitle()).startsWith("Guide");
    }
}
