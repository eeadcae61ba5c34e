package org.postil.collation.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.postil.collation.align.exact.Pairing;
import org.postil.collation.align.exact.Scores;
import org.postil.collation.align.exact.Sequence;

/// What is done once head and foot are set aside: blocks that were moved and words that changed
/// places are found among what stays without a link, and one-sided stretches slide to the borders
/// of phrases.
public final class Finish {

    private static final int GROUP = 3;

    private final Sequence a;
    private final Sequence b;
    private final Pairing pairing;
    private final Pairing moved;
    private final BitSet takenA;
    private final BitSet takenB;
    private final List<Block> moves;
    private final Block core;

    private Finish(Alignment rough, Block core, BitSet leftOutA, BitSet leftOutB) {
        this.core = core;
        a = rough.a();
        b = rough.b();
        pairing = rough.pairing();
        moved = rough.moved();
        moves = new ArrayList<>(rough.moves());
        takenA = (BitSet) leftOutA.clone();
        takenB = (BitSet) leftOutB.clone();
    }

    /// The alignment with all that is left to do.
    ///
    /// @param core outside of it no words change places
    /// @param leftOutA positions of the first sequence that are set aside
    /// @param leftOutB positions of the second sequence that are set aside
    public static Alignment of(Alignment rough, Block core, BitSet leftOutA, BitSet leftOutB) {
        return new Finish(rough, core, leftOutA, leftOutB).run();
    }

    private Alignment run() {
        moves.removeIf(this::isLeftOut);
        moves.forEach(this::take);
        List<Block> more = Moves.amongFree(a, takenA, b, takenB, pairing);
        more.forEach(this::take);
        moves.addAll(more);
        var inside = new Gaps(a, b, moved, new Scores(), _ -> true, _ -> true, Watch.NOBODY);
        for (Block move : moves) {
            inside.fill(move.startA(), move.endA(), move.startB(), move.endB(), GROUP);
        }
        List<Block> swaps = Swaps.among(core, a, takenA, b, takenB, pairing);
        for (Block swap : swaps) {
            take(swap);
            for (int k = 0; k < swap.endA() - swap.startA(); k++) {
                moved.link(swap.startA() + k, swap.startB() + k);
            }
        }
        Sliding.slide(a, b, pairing, takenA, takenB);
        moves.sort((one, other) -> Integer.compare(one.startA(), other.startA()));
        return new Alignment(a, b, pairing, moves, swaps, moved);
    }

    private boolean isLeftOut(Block move) {
        return takenA.get(move.startA()) || takenB.get(move.startB());
    }

    private void take(Block move) {
        takenA.set(move.startA(), move.endA());
        takenB.set(move.startB(), move.endB());
    }
}
