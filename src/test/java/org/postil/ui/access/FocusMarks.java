package org.postil.ui.access;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.postil.ui.access.Surface.Coat;
import org.postil.ui.fx.Ink;

/// Whether one sees which control has the focus (WCAG 2, 2.4.7 and 1.4.11): something of it, or of
/// what is in it, then has a colour that stands out and that it had not before. A list shows it by
/// one of its lines, a text by its caret.
public final class FocusMarks {

    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final PseudoClass BY_KEY = PseudoClass.getPseudoClass("focus-visible");

    private FocusMarks() {}

    /// What is wrong; nothing where all is well.
    public static List<String> faults(Scenery scenery) {
        return scenery.controls().stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> !Scenery.isText(node) && !isEmpty(node) && !isMarked(node))
                .map(node -> "its focus is not seen: " + Scenery.describe(node))
                .toList();
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ListView<?> list && list.getItems().isEmpty();
    }

    private static boolean isMarked(Node node) {
        Node focused = line(node);
        set(List.of(node, focused), false);
        List<Coat> before = coats(node);
        set(List.of(node, focused), true);
        List<Coat> after = coats(node);
        set(List.of(node, focused), false);
        if (node.isFocused()) set(List.of(node), true);
        Color under = Surface.under(node);
        return after.stream()
                .filter(coat -> !before.contains(coat))
                .anyMatch(coat -> Ink.contrast(coat.colour(), under) >= Contrasts.SIGNS);
    }

    /// The line of a list that has the focus when the list has it; else the node itself.
    private static Node line(Node node) {
        List<IndexedCell<?>> lines = new Scenery(node, false).lines();
        return lines.stream()
                .filter(IndexedCell::isSelected)
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(Node.class::cast)
                .orElse(node);
    }

    private static void set(List<Node> nodes, boolean focused) {
        for (Node node : nodes) {
            node.pseudoClassStateChanged(FOCUSED, focused);
            node.pseudoClassStateChanged(BY_KEY, focused);
            node.applyCss();
        }
    }

    private static List<Coat> coats(Node node) {
        var coats = new ArrayList<Coat>();
        for (Node part : new Scenery(node, false).nodes()) {
            if (part instanceof Region region) coats.addAll(Surface.coats(region));
        }
        return coats;
    }
}
