package org.postil.analysis.overview.chart;

import java.util.List;

/// A picture of shapes, the later over the earlier; y grows downwards.
public record Chart(String title, double width, double height, List<Shape> shapes) {

    public Chart {
        shapes = List.copyOf(shapes);
    }

    /// How a shape is filled; told apart without colours.
    public enum Fill {
        SOLID,
        GREY,
        /// Nothing but an edge.
        OPEN,
        /// An edge that is broken: there is doubt.
        DOUBTFUL
    }

    /// Which part of words stands at their place.
    public enum Align {
        BEGIN,
        MIDDLE,
        END
    }

    public sealed interface Shape {}

    public record Line(double x1, double y1, double x2, double y2) implements Shape {}

    /// A rectangle.
    ///
    /// @param title what it stands for; may be empty
    public record Box(double x, double y, double width, double height, Fill fill, String title)
            implements Shape {}

    /// A round point.
    ///
    /// @param x of its middle
    /// @param y of its middle
    /// @param title what it stands for; may be empty
    public record Disc(double x, double y, double radius, Fill fill, String title)
            implements Shape {}

    /// Words on one line.
    ///
    /// @param x where they begin, have their middle or end
    /// @param y on which they stand
    public record Words(double x, double y, String text, double size, Align align)
            implements Shape {}
}
