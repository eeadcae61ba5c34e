package org.postil.model.excerpt;

/// How the words of an excerpt are arranged on its sheet.
///
/// @param variants how a worksheet shows where two versions differ
/// @param against the siglum of the version that a worksheet sets beside each passage; empty for
///   the first other version of the document
public record Arrangement(Layout layout, Glosses glosses, Variants variants, String against) {

    public static final Arrangement STANDARD =
            new Arrangement(Layout.TEXT, Glosses.FOOT, Variants.MARKED, "");

    /// What the passages become.
    public enum Layout {
        /// Paragraphs, as in the version.
        TEXT,
        /// Turns of the speakers that are tagged, as in a play.
        SCRIPT,
        /// Each passage beside the same words in another version.
        WORKSHEET
    }

    /// Where explained words are explained.
    public enum Glosses {
        FOOT,
        MARGIN
    }

    /// What a worksheet tells the class of the differences.
    public enum Variants {
        MARKED,
        /// Nothing is marked; there are numbered lines to write the differences on.
        BLANK
    }
}
