package org.postil.excerpt.script;

import java.util.List;
import java.util.Optional;
import org.postil.excerpt.content.Piece;
import org.postil.excerpt.content.Turn;

/// What one voice says without a break in one paragraph.
///
/// @param turn whose words they are; none where they are the reporter's
/// @param goesOn true where the same voice spoke in the paragraph before, and nobody between
/// @param pieces never empty
public record Speech(Optional<Turn> turn, boolean goesOn, List<Piece> pieces) {

    public Speech {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) throw new IllegalArgumentException("a speech without words");
    }

    /// True where the same person speaks, or is reported, in both; or the reporter.
    static boolean same(Optional<Turn> one, Optional<Turn> other) {
        return one.map(Turn::who).equals(other.map(Turn::who))
                && one.map(Turn::direct).equals(other.map(Turn::direct));
    }
}
