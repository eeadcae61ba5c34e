package org.postil.ui.fx.access;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Where Tab goes. It leaves an area of several lines as it leaves a field of one, where JavaFX
/// would write it; and it does not leave what lies over all else.
public final class TabKey {

    private TabKey() {}

    /// Lets Tab leave this area from now on.
    public static void leaves(Node area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, TabKey::press);
    }

    /// Keeps Tab within this part of the window: after its last control comes the first.
    public static void staysIn(Parent part) {
        part.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressIn(part, key));
    }

    private static void press(KeyEvent key) {
        if (isTab(key)) goOn((Node) key.getTarget(), key);
    }

    private static void pressIn(Parent part, KeyEvent key) {
        if (!isTab(key)) return;
        goOn((Node) key.getTarget(), key);
        List<Node> all = takingFocus(part).toList();
        if (all.isEmpty() || all.contains(part.getScene().getFocusOwner())) return;
        (key.isShiftDown() ? all.getLast() : all.getFirst()).requestFocus();
    }

    private static boolean isTab(KeyEvent key) {
        return key.getCode() == KeyCode.TAB && !key.isControlDown();
    }

    private static void goOn(Node from, KeyEvent key) {
        from.requestFocusTraversal(
                key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        key.consume();
    }

    private static Stream<Node> takingFocus(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Stream.empty();
        if (node.isFocusTraversable()) return Stream.of(node);
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(TabKey::takingFocus)
                : Stream.empty();
    }
}
