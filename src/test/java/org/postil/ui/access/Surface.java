package org.postil.ui.access;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The colours of nodes as the toolkit styled them: what a node stands on, and with what it is
/// filled and edged. A shape that lies behind a node without containing it is not seen here.
final class Surface {

    private Surface() {}

    /// What a node stands on: the fills of the nodes that it is in, one over the other.
    static Color under(Node node) {
        Node parent = node.getParent();
        if (parent == null) return Color.WHITE;
        Color surface = under(parent);
        if (!(parent instanceof Region region) || region.getBackground() == null) return surface;
        for (BackgroundFill fill : region.getBackground().getFills()) {
            if (fill.getFill() instanceof Color colour) surface = over(surface, colour, parent);
        }
        return surface;
    }

    /// A colour of a node as it is seen on what the node stands on.
    static Color seen(Color colour, Node of) {
        return over(under(of), colour, of);
    }

    /// A fill of a region or a stroke around it.
    ///
    /// @param where how far from the edge a fill is, or how wide a stroke is on each side
    record Coat(Region of, Color colour, Object where) {}

    /// The fills of a region and the strokes around it, as they are seen.
    static List<Coat> coats(Region region) {
        var coats = new ArrayList<Coat>();
        if (region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color colour) {
                    coats.add(new Coat(region, seen(colour, region), fill.getInsets()));
                }
            }
        }
        if (region.getBorder() != null) {
            for (BorderStroke stroke : region.getBorder().getStrokes()) {
                if (stroke.getBottomStroke() instanceof Color colour) {
                    coats.add(new Coat(region, seen(colour, region), stroke.getWidths()));
                }
            }
        }
        return coats;
    }

    private static Color over(Color under, Color colour, Node of) {
        Color solid = Color.color(colour.getRed(), colour.getGreen(), colour.getBlue());
        return under.interpolate(solid, colour.getOpacity() * opacity(of));
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node at = node; at != null; at = at.getParent()) opacity *= at.getOpacity();
        return opacity;
    }
}
