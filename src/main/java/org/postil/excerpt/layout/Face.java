package org.postil.excerpt.layout;

/// One of the bundled typefaces.
public enum Face {
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    SANS,
    SANS_BOLD,
    SANS_ITALIC;

    /// The face with the same weight and slope that has the most letters.
    public Face sans() {
        return switch (this) {
            case SERIF, SANS -> SANS;
            case SERIF_BOLD, SANS_BOLD -> SANS_BOLD;
            case SERIF_ITALIC, SANS_ITALIC -> SANS_ITALIC;
        };
    }

    public boolean isBold() {
        return this == SERIF_BOLD || this == SANS_BOLD;
    }

    public boolean isItalic() {
        return this == SERIF_ITALIC || this == SANS_ITALIC;
    }

    public boolean isSerif() {
        return this == SERIF || this == SERIF_BOLD || this == SERIF_ITALIC;
    }
}
