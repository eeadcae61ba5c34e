package org.postil.ui.annotation.asking;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/// Where a small panel opens at some words: below them, or above where there is no room below;
/// always within its surface.
record Placement(double width, double height) {

    private static final double GAP = 6;

    /// @param words where they stand on the surface
    /// @param surface the size of the surface
    Point2D at(Bounds words, Point2D surface) {
        double x = within(words.getMinX(), surface.getX() - width);
        double below = words.getMaxY() + GAP;
        boolean fits = below + height <= surface.getY();
        double y = fits ? below : words.getMinY() - GAP - height;
        return new Point2D(x, within(y, surface.getY() - height));
    }

    private static double within(double wanted, double most) {
        return Math.max(GAP, Math.min(wanted, most - GAP));
    }
}
