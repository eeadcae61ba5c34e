package org.postil.model.excerpt;

/// How the printed sheet of an excerpt looks.
///
/// @param restart true where each passage counts its lines from 1
public record SheetStyle(
        Paper paper, Type type, Numbering numbering, boolean restart, Arrangement arrangement) {

    public static final SheetStyle STANDARD =
            new SheetStyle(Paper.A4, Type.STANDARD, Numbering.FIFTH, false);

    /// In the standard arrangement.
    public SheetStyle(Paper paper, Type type, Numbering numbering, boolean restart) {
        this(paper, type, numbering, restart, Arrangement.STANDARD);
    }

    public SheetStyle with(Arrangement changed) {
        return new SheetStyle(paper, type, numbering, restart, changed);
    }

    /// The size of the page.
    public enum Paper {
        A4,
        LETTER
    }

    /// The size and spacing of the letters.
    public enum Type {
        STANDARD,
        LARGE_16,
        LARGE_18,
        /// Sans serif, wide spacing, short lines, nothing in italics.
        DYSLEXIA
    }

    /// Which lines show their number.
    public enum Numbering {
        NONE,
        EVERY,
        FIFTH;

        /// True where the line with this number shows it.
        public boolean shows(int line) {
            return this == EVERY || (this == FIFTH && line % 5 == 0);
        }
    }
}
