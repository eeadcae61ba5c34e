package org.postil.ui.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import org.postil.ui.text.PlainText;

/// What can be seen below a node of the scene graph. Menu bars and scroll bars are the toolkit's
/// own and are left out.
///
/// @param over true where it lies over all else, which can't be reached until it is closed
public record Scenery(Node root, boolean over) {

    /// Everything that can be seen.
    public List<Node> nodes() {
        var found = new ArrayList<Node>();
        walk(root, found::add);
        return found;
    }

    /// What a reader works with: controls, and whatever else takes the focus or a click.
    public List<Node> controls() {
        return nodes().stream().filter(Scenery::isControl).toList();
    }

    /// The lines of lists and trees, as far as they are filled.
    public List<IndexedCell<?>> lines() {
        var lines = new ArrayList<IndexedCell<?>>();
        for (Node node : nodes()) {
            boolean line = node instanceof ListCell<?> || node instanceof TreeCell<?>;
            if (line && !((IndexedCell<?>) node).isEmpty()) lines.add((IndexedCell<?>) node);
        }
        return lines;
    }

    /// True for a version to read, where keys mean something of their own.
    static boolean isText(Node node) {
        return node.getAccessibleRole() == AccessibleRole.TEXT_AREA
                && !(node instanceof TextInputControl)
                && !(node instanceof PlainText);
    }

    /// How a fault names a node: its class, and what else tells it from others.
    public static String describe(Node node) {
        String id = node.getId() == null ? "" : "#" + node.getId();
        String words = node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "";
        String styles = String.join(".", node.getStyleClass());
        return node.getClass().getSimpleName() + id + "." + styles + words;
    }

    private static boolean isControl(Node node) {
        if (isPartOfAControl(node)) return false;
        return switch (node) {
            case ButtonBase _, TextInputControl _, ComboBoxBase<?> _, Slider _ -> true;
            case ListView<?> _, TreeView<?> _, TableView<?> _ -> true;
            case Cell<?> _ -> false;
            default -> node.isFocusTraversable() || node.getOnMouseClicked() != null;
        };
    }

    /// Such as the field and the arrow of a box of choices.
    private static boolean isPartOfAControl(Node node) {
        Parent parent = node.getParent();
        while (parent != null) {
            if (parent instanceof ComboBoxBase<?> || parent instanceof TextInputControl)
                return true;
            if (parent instanceof ButtonBase) return true;
            parent = parent.getParent();
        }
        return false;
    }

    private static void walk(Node node, Consumer<Node> found) {
        boolean toolkit = node instanceof MenuBar || node instanceof ScrollBar;
        if (toolkit || !node.isVisible() || node.getOpacity() == 0) return;
        if (node instanceof Control control && control.getWidth() <= 0) return;
        found.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
        }
    }
}
