package org.postil.collation.align;

import java.util.List;
import org.postil.collation.align.exact.Pairing;
import org.postil.collation.align.exact.Sequence;

/// Which positions of two sequences belong together.
///
/// @param pairing the links in the order of both
/// @param moves blocks that changed their place, by their place in the first
/// @param swaps words that changed places with their neighbours, by their place in the first
/// @param moved the links within moves and swaps
public record Alignment(
        Sequence a,
        Sequence b,
        Pairing pairing,
        List<Block> moves,
        List<Block> swaps,
        Pairing moved) {

    public Alignment {
        moves = List.copyOf(moves);
        swaps = List.copyOf(swaps);
    }

    /// Two sequences of which nothing belongs together.
    public static Alignment none(Sequence a, Sequence b) {
        var nothing = new Pairing(a.size(), b.size());
        return new Alignment(a, b, nothing, List.of(), List.of(), nothing);
    }

    /// A position of the first that is linked neither in its place nor in a moved block.
    public boolean isOnlyInA(int position) {
        return pairing.isFreeA(position) && moved.isFreeA(position);
    }

    /// A position of the second that is linked neither in its place nor in a moved block.
    public boolean isOnlyInB(int position) {
        return pairing.isFreeB(position) && moved.isFreeB(position);
    }
}
