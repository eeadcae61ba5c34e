package org.postil.excerpt.layout;

/// How a run of letters looks; lengths in points.
///
/// @param rise above the line, for small raised numbers
/// @param tracking space added behind each letter
/// @param wordSpace space added to each space between words
public record Look(Face face, double size, double rise, double tracking, double wordSpace) {

    public static Look of(Face face, double size) {
        return new Look(face, size, 0, 0, 0);
    }

    public Look in(Face other) {
        return new Look(other, size, rise, tracking, wordSpace);
    }

    /// The same, small and raised.
    public Look raised() {
        return new Look(face, size * 0.65, size * 0.35, 0, 0);
    }
}
