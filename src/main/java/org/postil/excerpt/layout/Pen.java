package org.postil.excerpt.layout;

import java.util.List;

/// The lines that tell kinds of tags apart without colour.
public enum Pen {
    /// In the margin, along the lines.
    BAR(1.6),
    SOLID(0.7),
    /// Two thin lines.
    DOUBLE(0.5),
    DASHED(0.8),
    DOTTED(1.1),
    THICK(1.7),
    DASH_DOT(0.8),
    THICK_DASHED(1.7);

    private final double thick;

    Pen(double thick) {
        this.thick = thick;
    }

    /// How thick, in points.
    public double thick() {
        return thick;
    }

    /// How long what is drawn and what is left out is in turn, in points; empty for a whole line.
    public List<Double> dashes() {
        return switch (this) {
            case BAR, SOLID, DOUBLE, THICK -> List.of();
            case DASHED -> List.of(3.2, 1.8);
            case DOTTED -> List.of(1.1, 1.9);
            case DASH_DOT -> List.of(4.0, 1.5, 1.0, 1.5);
            case THICK_DASHED -> List.of(3.2, 2.2);
        };
    }
}
