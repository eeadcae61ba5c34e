package org.postil.excerpt.content;

import java.util.List;
import org.postil.model.Witness;
import org.postil.text.Span;

/// The words of a passage beside the same words in another version.
///
/// @param variants where the two differ in a way that matters, numbered through the whole sheet
/// @param lesser how many differences are not among them: of spelling, punctuation and the like, or
///   dismissed by the reader
public record Parallel(Witness other, List<Row> rows, List<Variant> variants, int lesser) {

    public Parallel {
        rows = List.copyOf(rows);
        variants = List.copyOf(variants);
    }

    /// About a sentence of the passage, and what the other version has for it.
    ///
    /// @param opens true where a paragraph of the passage begins with it
    public record Row(List<Bit> here, List<Bit> there, boolean opens) {
        public Row {
            here = List.copyOf(here);
            there = List.copyOf(there);
        }
    }

    /// Words of one side.
    ///
    /// @param piece without words where the other side has something and this one nothing
    /// @param variant the number of the difference that they belong to; 0 where both are the same
    public record Bit(Piece piece, int variant) {}

    /// A difference.
    ///
    /// @param place in the version of the passage, in UTF-16 units; where that has nothing, the
    ///   place before it
    /// @param here what the version of the passage has; may be empty
    /// @param kind what the difference is, in words
    /// @param reason in a sentence; empty where the kind says all
    public record Variant(
            int number, Span place, String here, String there, String kind, String reason) {}
}
