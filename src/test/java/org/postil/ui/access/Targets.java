package org.postil.ui.access;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/// Whether everything that is clicked is large enough to be hit (WCAG 2, 2.5.8).
public final class Targets {

    private static final double LEAST = 24;
    private static final double ROUNDING = 0.01;

    private Targets() {}

    /// What is wrong; nothing where all is well.
    public static List<String> faults(Scenery scenery) {
        return Stream.concat(scenery.controls().stream(), scenery.lines().stream())
                .filter(Targets::isSmall)
                .map(node -> "too small: " + Scenery.describe(node) + size(node))
                .toList();
    }

    private static boolean isSmall(Node node) {
        Bounds bounds = node.getLayoutBounds();
        return Math.min(bounds.getWidth(), bounds.getHeight()) < LEAST - ROUNDING;
    }

    private static String size(Node node) {
        Bounds bounds = node.getLayoutBounds();
        return " (%.0f × %.0f)".formatted(bounds.getWidth(), bounds.getHeight());
    }
}
