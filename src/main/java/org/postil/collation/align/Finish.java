package org.postil.collation.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.postil.collation.align.exact.Pairing;
import org.postil.collation.align.exact.Scores;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.watch.Watch;

/// What is done once head and foot are set aside: blocks that were moved and words that changed
/// places are found among what stays without a link, and one-sided stretches slide to the borders
/// of phrases.
public final class Finish {

    private static final int GROUP = 3;

    /// So many tokens before or behind the core are no head or foot.
    private static final int FEW = 16;

    private final Sequence a;
    private final Sequence b;
    private final Pairing pairing;
    private final Pairing moved;
    private final BitSet outA;
    private final BitSet outB;
    private final BitSet takenA;
    private final BitSet takenB;
    private final List<Block> moves;
    private final Block core;
    private final Scores scores;
    private final Earlier earlier;
    private final Watch watch;

    private Finish(Alignment rough, Block core, BitSet leftOutA, BitSet leftOutB, Aids aids) {
        this.core = core;
        scores = aids.scores();
        earlier = aids.earlier();
        watch = aids.watch();
        a = rough.a();
        b = rough.b();
        pairing = rough.pairing();
        moved = rough.moved();
        moves = new ArrayList<>(rough.moves());
        outA = leftOutA;
        outB = leftOutB;
        takenA = (BitSet) leftOutA.clone();
        takenB = (BitSet) leftOutB.clone();
    }

    /// The alignment with all that is left to do.
    ///
    /// @param core outside of it no words change places
    /// @param leftOutA positions of the first sequence that are set aside
    /// @param leftOutB positions of the second sequence that are set aside
    /// @throws java.util.concurrent.CancellationException where the watch calls it off
    public static Alignment of(
            Alignment rough, Block core, BitSet leftOutA, BitSet leftOutB, Aids aids) {
        return new Finish(rough, core, leftOutA, leftOutB, aids).run();
    }

    private Alignment run() {
        moves.removeIf(this::isLeftOut);
        moves.forEach(this::take);
        List<Block> more = Moves.amongFree(a, takenA, b, takenB, pairing, watch.part(0, 0.4));
        more.forEach(this::take);
        moves.addAll(more);
        if (!moves.isEmpty()) {
            Sliding.slideMoved(a, b, pairing, outA, takenA, outB, takenB);
            moves.replaceAll(this::widened);
        }
        Watch within = watch.part(0.4, 0.7);
        var inside = new Gaps(a, b, moved, scores, _ -> true, _ -> true, within);
        for (Block move : moves) {
            if (earlier.move(move, moved)) continue;
            linkEnds(move);
            inside.fill(move, GROUP);
        }
        var aids = new Aids(scores, earlier, watch.part(0.7, 0.8));
        List<Block> swaps = Swaps.among(nearly(core), a, takenA, b, takenB, pairing, aids);
        for (Block swap : swaps) {
            take(swap);
            for (int k = 0; k < swap.endA() - swap.startA(); k++) {
                moved.link(swap.startA() + k, swap.startB() + k);
            }
        }
        relink();
        watch.at(0.9);
        Sliding.slide(a, b, pairing, takenA, takenB);
        moves.sort((one, other) -> Integer.compare(one.startA(), other.startA()));
        return new Alignment(a, b, pairing, moves, swaps, moved);
    }

    /// The core with a few words before and behind it, where there are no more: words change places
    /// with the first and the last too.
    private Block nearly(Block core) {
        boolean start = core.startA() <= FEW && core.startB() <= FEW;
        boolean end = a.size() - core.endA() <= FEW && b.size() - core.endB() <= FEW;
        return new Block(
                start ? 0 : core.startA(),
                end ? a.size() : core.endA(),
                start ? 0 : core.startB(),
                end ? b.size() : core.endB());
    }

    /// Links what is alike beside a link and was free to be moved, but was not.
    private void relink() {
        for (int i = 0; i + 1 < a.size(); i++) {
            if (pairing.isFreeA(i)) continue;
            int j = pairing.inB(i) + pairing.countB(pairing.inB(i));
            if (isFreePair(i + 1, j)) pairing.link(i + 1, j);
        }
        for (int i = a.size() - 1; i > 0; i--) {
            if (pairing.isFreeA(i)) continue;
            int j = pairing.inB(i) - 1;
            if (isFreePair(i - 1, j)) pairing.link(i - 1, j);
        }
    }

    /// With what is alike beside its ends and free now.
    private Block widened(Block move) {
        int before = 0;
        while (isFreePair(move.startA() - before - 1, move.startB() - before - 1)) before++;
        int behind = 0;
        while (isFreePair(move.endA() + behind, move.endB() + behind)) behind++;
        var wide =
                new Block(
                        move.startA() - before,
                        move.endA() + behind,
                        move.startB() - before,
                        move.endB() + behind);
        take(wide);
        return wide;
    }

    private boolean isFreePair(int i, int j) {
        return i >= 0
                && j >= 0
                && i < a.size()
                && j < b.size()
                && !takenA.get(i)
                && !takenB.get(j)
                && pairing.isFreeA(i)
                && pairing.isFreeB(j)
                && a.key(i) == b.key(j);
    }

    /// What is equal at the ends of a moved block needs no looking at all pairs.
    private void linkEnds(Block move) {
        int size = Math.min(move.endA() - move.startA(), move.endB() - move.startB());
        int start = 0;
        while (start < size && a.key(move.startA() + start) == b.key(move.startB() + start)) {
            moved.link(move.startA() + start, move.startB() + start);
            start++;
        }
        for (int k = 1; k <= size - start; k++) {
            if (a.key(move.endA() - k) != b.key(move.endB() - k)) break;
            moved.link(move.endA() - k, move.endB() - k);
        }
    }

    private boolean isLeftOut(Block move) {
        return takenA.get(move.startA()) || takenB.get(move.startB());
    }

    private void take(Block move) {
        takenA.set(move.startA(), move.endA());
        takenB.set(move.startB(), move.endB());
    }
}
