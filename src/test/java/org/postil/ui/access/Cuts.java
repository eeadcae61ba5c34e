package org.postil.ui.access;

import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// Whether all of what a button says is seen.
public final class Cuts {

    private static final double ROUNDING = 0.51;

    private Cuts() {}

    /// What is wrong; nothing where all is well.
    public static List<String> faults(Scenery scenery) {
        return scenery.nodes().stream()
                .filter(node ->
                        node instanceof ButtonBase button && (isCut(button) || isFlat(button)))
                .map(node -> "its words are cut: " + Scenery.describe(node))
                .toList();
    }

    /// Is it pressed below the height that it takes to be read?
    private static boolean isFlat(ButtonBase button) {
        return button.getHeight() < button.prefHeight(button.getWidth()) - ROUNDING;
    }

    private static boolean isCut(Labeled button) {
        String ellipsis = button.getEllipsisString();
        return button.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .map(Text::getText)
                .anyMatch(
                        shown -> shown.endsWith(ellipsis) && !button.getText().endsWith(ellipsis));
    }
}
