package org.postil.format.writeup;

import java.util.List;

/// Differences between two versions, written up for others to read: all in words, as it is printed.
///
/// @param a the siglum of the first version, and of the second
/// @param rows in the order of the texts
/// @param sources the citations of both versions
public record WriteUp(String title, String a, String b, List<Row> rows, List<String> sources) {

    public WriteUp {
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
    }

    /// One difference.
    ///
    /// @param place the numbers of its paragraphs
    /// @param inA what the first version has; empty for nothing
    /// @param inB what the second version has; empty for nothing
    /// @param reason why it is one of its kind; may be empty
    /// @param note the reader's own; may be empty
    public record Row(
            String kind, String place, String inA, String inB, String reason, String note) {}
}
