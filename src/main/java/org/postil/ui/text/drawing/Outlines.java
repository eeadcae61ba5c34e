package org.postil.ui.text.drawing;

import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// Outlines that are added to a path.
final class Outlines {

    private Outlines() {}

    /// A rectangle with round corners.
    static void rounded(Path path, Rectangle2D box, double radius) {
        double r = Math.min(radius, Math.min(box.getWidth(), box.getHeight()) / 2);
        double left = box.getMinX();
        double right = box.getMaxX();
        double top = box.getMinY();
        double bottom = box.getMaxY();
        path.getElements()
                .addAll(
                        new MoveTo(left + r, top),
                        new LineTo(right - r, top),
                        corner(right, top + r, r),
                        new LineTo(right, bottom - r),
                        corner(right - r, bottom, r),
                        new LineTo(left + r, bottom),
                        corner(left, bottom - r, r),
                        new LineTo(left, top + r),
                        corner(left + r, top, r),
                        new ClosePath());
    }

    private static ArcTo corner(double x, double y, double radius) {
        return new ArcTo(radius, radius, 0, x, y, false, true);
    }
}
