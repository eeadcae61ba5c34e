package org.postil.ui.guide;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.Theme;

/// The guide in a window of its own, which can stay open beside the others.
public final class GuideWindow {

    private static final double WIDTH = 980;
    private static final double HEIGHT = 720;

    private final Stage stage = new Stage();
    private final Scene scene = new Scene(new Group(), WIDTH, HEIGHT);

    /// Makes it, still hidden.
    public GuideWindow() {
        stage.setTitle(Texts.text("ui.guide.title"));
        stage.setScene(scene);
        Icons.mark(stage);
        stage.setMinWidth(520);
        stage.setMinHeight(320);
        stage.setOnHidden(_ -> scene.setRoot(new Group()));
    }

    /// Opens a chapter, in front of other windows.
    public void open(Guide guide, String chapter) {
        var pane = new GuidePane(guide, this::close);
        scene.setRoot(pane);
        comeBack();
        pane.open(chapter);
    }

    /// Comes to the front as it is.
    public void comeBack() {
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    public boolean isOpen() {
        return stage.isShowing();
    }

    /// Gives it this look.
    public void look(Theme theme) {
        theme.applyTo(scene);
    }

    /// Puts it away.
    public void close() {
        stage.hide();
    }
}
