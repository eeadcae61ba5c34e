package org.postil.model.excerpt;

import java.util.List;
import org.postil.model.id.LayerId;

/// How the words of an excerpt are arranged on its sheet.
///
/// @param variants how a worksheet shows where two versions differ
/// @param against the siglum of the version that a worksheet sets beside each passage; empty for
///   the first other version of the document
/// @param marked the kinds of tags that are marked in the words; a layer may be gone
public record Arrangement(
        Layout layout, Glosses glosses, Variants variants, String against, List<LayerId> marked) {

    public static final Arrangement STANDARD =
            new Arrangement(Layout.TEXT, Glosses.FOOT, Variants.MARKED, "");

    public Arrangement {
        against = against.replaceAll("\\R", " ");
        marked = marked.stream().distinct().toList();
    }

    /// With no tags marked.
    public Arrangement(Layout layout, Glosses glosses, Variants variants, String against) {
        this(layout, glosses, variants, against, List.of());
    }

    public Arrangement marking(List<LayerId> layers) {
        return new Arrangement(layout, glosses, variants, against, layers);
    }

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
