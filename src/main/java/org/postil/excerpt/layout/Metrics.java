package org.postil.excerpt.layout;

/// What must be known of the typefaces.
public interface Metrics {

    /// How far the next letter stands behind this one, for letters of size 1. Letters that a face
    /// has not have no width.
    double advance(int codePoint, Face face);

    boolean has(int codePoint, Face face);
}
