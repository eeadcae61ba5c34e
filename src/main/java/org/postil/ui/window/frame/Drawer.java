package org.postil.ui.window.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.postil.model.Project;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;

/// The middle of the window, and below it a drawer that opens for a while: for lists that need its
/// width, while the texts stay in sight. Escape closes it, and the focus goes back to where it was.
public final class Drawer extends SplitPane {

    private static final double OPEN = 0.6;

    /// So high does it open where the window allows, in pixels: a chart with its lines above.
    private static final double ROOM = 350;

    private static final double HIGHEST = 0.4;

    private final Label title = new Label();
    private final BorderPane box = new BorderPane();
    private Optional<Content> content = Optional.empty();
    private Optional<Node> before = Optional.empty();
    private Runnable turned = () -> {};

    public Drawer(Node main) {
        setOrientation(Orientation.VERTICAL);
        getStyleClass().add("drawer-pane");
        getItems().add(main);
        SplitPane.setResizableWithParent(box, false);
        title.getStyleClass().add("title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = Icons.button(Feather.X, Texts.text("ui.drawer.close"));
        close.setId("close-drawer");
        close.setOnAction(_ -> close());
        var head = new HBox(8, title, close);
        head.getStyleClass().add("drawer-head");
        box.getStyleClass().add("drawer");
        box.setTop(head);
        box.setMinHeight(140);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressOutsideFields);
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// What the drawer holds.
    ///
    /// @param show called at once, and then whenever the project changed; gives the title, empty
    ///   where there is nothing to show any more
    public record Content(Region node, Function<Project, Optional<String>> show) {}

    /// Opens the drawer with this in it, and gives it the focus.
    public void open(Content now, Project project) {
        if (!isOpen() && getScene() != null) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        content = Optional.of(now);
        box.setCenter(now.node);
        show(project);
        turned.run();
        if (!isOpen()) return;
        now.node.applyCss();
        now.node.requestFocus();
    }

    /// Shows the project as it is now.
    public void show(Project now) {
        if (content.isEmpty()) return;
        Optional<String> words = content.get().show.apply(now);
        words.ifPresent(title::setText);
        if (words.isEmpty()) {
            close();
        } else if (!getItems().contains(box)) {
            getItems().add(box);
            setDividerPositions(Math.clamp(1 - ROOM / getHeight(), HIGHEST, OPEN));
        }
    }

    public boolean isOpen() {
        return content.isPresent();
    }

    public boolean holds(Node node) {
        return content.filter(now -> now.node.equals(node)).isPresent();
    }

    /// Told whenever something else is in the drawer, or nothing.
    public void onTurn(Runnable listener) {
        turned = listener;
    }

    /// The parts of the window, with what is in the drawer behind the middle one.
    public List<Node> parts(Node left, Node middle, Node right) {
        return content.map(now -> List.of(left, middle, now.node, right))
                .orElse(List.of(left, middle, right));
    }

    public void close() {
        boolean entered = box.isFocusWithin();
        content = Optional.empty();
        getItems().remove(box);
        box.setCenter(null);
        if (entered) before.ifPresent(Node::requestFocus);
        turned.run();
    }

    /// Lists keep Escape to themselves; in a field it means something of its own first.
    private void pressOutsideFields(KeyEvent key) {
        if (!(key.getTarget() instanceof TextInputControl)) press(key);
    }

    private void press(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) return;
        close();
        key.consume();
    }
}
