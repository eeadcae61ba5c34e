package org.postil.ui.fx;

import javafx.scene.paint.Color;

/// How a layer's colour appears on a page of a certain colour: as a line or bar, as letters, as a
/// tint behind words.
///
/// A layer names one colour, meant for a light page. Where that is too close to the page, it is
/// moved towards white or black until letters have a contrast of 4.5:1 (WCAG 2, 1.4.3) and lines of
/// as much as leaves them 3:1 upon a tint (1.4.11); on a dark page further, to 6:1, where saturated
/// colours glare.
///
/// @param line of lines and bars
/// @param letter of text in the layer's colour
/// @param on of text upon a surface of the letters' colour
public record Ink(Color line, Color letter, Color on) {

    private static final double LINE = 4.2;
    private static final double LETTER = 4.5;
    private static final double ON_DARK = 6;
    private static final int STEPS = 40;

    /// What a colour, written as `#RRGGBB`, becomes on this paper.
    public static Ink of(String colour, Color paper) {
        boolean dark = isDark(paper);
        Color base = Color.web(colour);
        Color line = apart(base, paper, dark ? ON_DARK : LINE);
        Color letter = apart(base, paper, dark ? ON_DARK : LETTER);
        Color on = contrast(Color.WHITE, letter) >= LETTER ? Color.WHITE : Color.BLACK;
        return new Ink(line, letter, on);
    }

    /// The line's colour, that much of it.
    public Color tint(double opacity) {
        return Color.color(line.getRed(), line.getGreen(), line.getBlue(), opacity);
    }

    /// That much of the line's colour, or as much less as leaves the paper's contrast to it under a
    /// limit: dark and strong colours need less to be seen, and words and lines are drawn upon
    /// them.
    public Color tint(double opacity, Color paper, double limit) {
        double least = opacity;
        while (contrast(paper.interpolate(line, least), paper) > limit) least *= 0.95;
        return tint(least);
    }

    /// True where light letters stand out better than dark ones.
    public static boolean isDark(Color paper) {
        return luminance(paper) < 0.18;
    }

    /// Between 1 (the same) and 21 (black on white), as WCAG 2 defines it.
    public static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// The colour, moved away from the paper as little as gives that contrast.
    private static Color apart(Color colour, Color paper, double wanted) {
        Color end =
                contrast(Color.WHITE, paper) > contrast(Color.BLACK, paper)
                        ? Color.WHITE
                        : Color.BLACK;
        for (int step = 0; step < STEPS; step++) {
            Color moved = colour.interpolate(end, (double) step / STEPS);
            if (contrast(moved, paper) >= wanted) return moved;
        }
        return end;
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
