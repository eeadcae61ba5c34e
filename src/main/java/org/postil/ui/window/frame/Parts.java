package org.postil.ui.window.frame;

import java.util.List;
import javafx.scene.Node;
import org.postil.ui.fx.Focus;

/// The parts of a window, from left to right, between which the focus goes.
public record Parts(List<Node> parts) {

    public Parts {
        parts = List.copyOf(parts);
    }

    /// The next part (1) takes the focus, or the one before (-1); where no part has it, the second.
    public void walk(int by) {
        List<Boolean> focused = parts.stream().map(Focus::isWithin).toList();
        int next = Math.floorMod(Math.max(0, focused.indexOf(true)) + by, parts.size());
        parts.get(next).requestFocus();
    }
}
