package org.postil.excerpt.layout;

import java.util.List;

/// The lines that tell kinds of tags apart without colour.
public enum Pen {
    /// In the margin, along the lines.
    BAR(1.6, List.of()),
    SOLID(0.7, List.of()),
    /// Two thin lines.
    DOUBLE(0.5, List.of()),
    DASHED(0.8, List.of(3.2, 1.8)),
    DOTTED(1.1, List.of(1.1, 1.9)),
    THICK(1.7, List.of()),
    DASH_DOT(0.8, List.of(4.0, 1.5, 1.0, 1.5)),
    THICK_DASHED(1.7, List.of(3.2, 2.2));

    private final double thick;
    private final List<Double> dashes;

    Pen(double thick, List<Double> dashes) {
        this.thick = thick;
        this.dashes = dashes;
    }

    /// How thick, in points.
    public double thick() {
        return thick;
    }

    /// How long what is drawn and what is left out is in turn, in points; empty for a whole line.
    public List<Double> dashes() {
        return dashes;
    }
}
