package org.postil.ui.annotation.asking;

import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.postil.ui.fx.access.TabKey;

/// The surface over the window on which the value line opens at the words. While nothing is open it
/// lets everything through.
public final class AtTheWords extends Pane {

    private static final double WIDTH = 440;

    private Runnable leave = () -> {};

    public AtTheWords() {
        setPickOnBounds(false);
        TabKey.staysIn(this);
        setMouseTransparent(true);
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                press -> {
                    if (press.getTarget() == this) leave.run();
                });
    }

    /// Asks for a value.
    ///
    /// @param words where they stand on the screen
    /// @param back what has the focus again afterwards
    public void ask(Question question, Bounds words, Node back) {
        open(left -> new ValueLine(question, left), words, back);
    }

    /// Asks for a kind of tag and a value together.
    public void pick(PickQuestion question, Bounds words, Node back) {
        open(left -> new PickLine(question, left), words, back);
    }

    /// Asks with a line of another kind.
    ///
    /// @param asking makes the line of what it calls when it is done with
    public void open(Function<Runnable, Region> asking, Bounds words, Node back) {
        leave.run();
        Region line = asking.apply(() -> leave.run());
        leave =
                () -> {
                    leave = () -> {};
                    getChildren().clear();
                    setMouseTransparent(true);
                    setPickOnBounds(false);
                    back.requestFocus();
                };
        setMouseTransparent(false);
        setPickOnBounds(true);
        getChildren().setAll(line);
        place(line, screenToLocal(words));
        line.heightProperty().subscribe(() -> place(line, screenToLocal(words)));
        line.requestFocus();
    }

    public boolean isOpen() {
        return !getChildren().isEmpty();
    }

    /// Closes what is open and leaves nothing behind.
    public void leave() {
        leave.run();
    }

    private void place(Region line, Bounds words) {
        line.setPrefWidth(WIDTH);
        line.applyCss();
        line.autosize();
        Point2D at =
                new Placement(WIDTH, line.getHeight())
                        .at(words, new Point2D(getWidth(), getHeight()));
        line.relocate(at.getX(), at.getY());
    }
}
