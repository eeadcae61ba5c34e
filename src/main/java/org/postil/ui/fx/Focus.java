package org.postil.ui.fx;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Where the focus is. JavaFX's own `focusWithin` can stay true when what had the focus goes away.
public final class Focus {

    private Focus() {}

    /// True where the focus is in this part of a window.
    public static boolean isWithin(Node part) {
        Scene scene = part.getScene();
        return scene != null && isWithin(part, scene.getFocusOwner());
    }

    /// True where a node is this part or in it.
    public static boolean isWithin(Node part, @Nullable Node node) {
        Node at = node;
        while (at != null && !at.equals(part)) at = at.getParent();
        return at != null;
    }
}
