package org.postil.collation.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.postil.collation.align.exact.Pairing;
import org.postil.collation.align.exact.Scores;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.watch.Watch;
import org.postil.text.Span;

/// An alignment as a person wants it: words that belong together are linked, and those that were
/// not moved stay in their place. Only what lies beside them is aligned anew.
public final class Imposed {

    private static final int GROUP = 3;

    private final Sequence a;
    private final Sequence b;
    private final Pairing pairing;
    private final Pairing moved;
    private final List<Block> moves;
    private final List<Block> swaps;
    private final BitSet outA;
    private final BitSet outB;

    private Imposed(Alignment alignment, BitSet outA, BitSet outB) {
        a = alignment.a();
        b = alignment.b();
        pairing = alignment.pairing().copy();
        moved = alignment.moved().copy();
        moves = new ArrayList<>(alignment.moves());
        swaps = new ArrayList<>(alignment.swaps());
        this.outA = outA;
        this.outB = outB;
    }

    /// The alignment with all that is decided.
    ///
    /// @param together blocks of positions that belong together
    /// @param still positions of the first that were not moved
    /// @param outA positions of the first that are set aside
    /// @param outB positions of the second that are set aside
    public static Alignment on(
            Alignment alignment, List<Block> together, List<Span> still, BitSet outA, BitSet outB) {
        var imposed = new Imposed(alignment, outA, outB);
        still.forEach(imposed::keepStill);
        together.forEach(imposed::link);
        imposed.moves.sort((one, other) -> Integer.compare(one.startA(), other.startA()));
        return new Alignment(
                imposed.a, imposed.b, imposed.pairing, imposed.moves, imposed.swaps, imposed.moved);
    }

    /// What was taken for moved and mostly lies here was not.
    private void keepStill(Span here) {
        for (List<Block> blocks : List.of(moves, swaps)) {
            blocks.removeIf(block -> {
                Span words = new Span(block.startA(), block.endA());
                int common =
                        Math.min(words.end(), here.end()) - Math.max(words.start(), here.start());
                boolean mostly = 2 * common > words.length();
                if (mostly) moved.unlinkA(block.startA(), block.endA());
                return mostly;
            });
        }
    }

    private void link(Block block) {
        free(block);
        int crossing = crossing(block, false);
        if (crossing > Math.max(block.endA() - block.startA(), block.endB() - block.startB())) {
            moves.add(block);
            within(moved, block);
            return;
        }
        if (crossing > 0) crossing(block, true);
        within(pairing, block);
        Block before = before(block);
        fill(pairing, before);
        fill(pairing, behind(block));
    }

    /// Takes back what its words were linked to.
    private void free(Block block) {
        moves.removeIf(move -> touches(move, block));
        swaps.removeIf(swap -> touches(swap, block));
        for (Pairing one : List.of(pairing, moved)) {
            one.unlinkA(block.startA(), block.endA());
            for (int j = block.startB(); j < block.endB(); j++) {
                if (!one.isFreeB(j)) one.unlinkA(one.inA(j), one.inA(j) + 1);
            }
        }
    }

    private boolean touches(Block move, Block block) {
        boolean inA = move.startA() < block.endA() && block.startA() < move.endA();
        boolean inB = move.startB() < block.endB() && block.startB() < move.endB();
        if (inA || inB) moved.unlinkA(move.startA(), move.endA());
        return inA || inB;
    }

    /// Counts the links that lie before the block on one side and behind it on the other, and takes
    /// them back where that is wanted.
    private int crossing(Block block, boolean unlink) {
        int count = 0;
        for (int i = block.startA() - 1; i >= 0; i--) {
            int j = pairing.inB(i);
            if (j == Pairing.NONE) continue;
            if (j < block.startB()) break;
            count++;
            if (unlink) pairing.unlinkA(i, i + 1);
        }
        for (int i = block.endA(); i < a.size(); i++) {
            int j = pairing.inB(i);
            if (j == Pairing.NONE) continue;
            if (j >= block.endB()) break;
            count++;
            if (unlink) pairing.unlinkA(i, i + 1);
        }
        return count;
    }

    /// One word may stand for many; many for many are aligned among themselves.
    private void within(Pairing links, Block block) {
        int countA = block.endA() - block.startA();
        int countB = block.endB() - block.startB();
        if (countA == 1 && countB == 1) {
            links.link(block.startA(), block.startB());
        } else if (countA == 1 || countB == 1) {
            links.link(block.startA(), countA, block.startB(), countB);
        } else {
            fill(links, block);
        }
    }

    private void fill(Pairing links, Block block) {
        new Gaps(a, b, links, new Scores(), this::staysA, this::staysB, Watch.NOBODY)
                .fill(block, GROUP);
    }

    private boolean staysA(int i) {
        return !outA.get(i) && moved.isFreeA(i);
    }

    private boolean staysB(int j) {
        return !outB.get(j) && moved.isFreeB(j);
    }

    /// What lies between the block and the last link before it.
    private Block before(Block block) {
        int i = block.startA();
        while (i > 0 && pairing.isFreeA(i - 1)) i--;
        int j = block.startB();
        while (j > 0 && pairing.isFreeB(j - 1)) j--;
        return new Block(i, block.startA(), j, block.startB());
    }

    /// What lies between the block and the first link behind it.
    private Block behind(Block block) {
        int i = block.endA();
        while (i < a.size() && pairing.isFreeA(i)) i++;
        int j = block.endB();
        while (j < b.size() && pairing.isFreeB(j)) j++;
        return new Block(block.endA(), i, block.endB(), j);
    }
}
