package org.postil.collation.align;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.postil.collation.align.exact.Pairing;
import org.postil.collation.align.exact.Sequence;
import org.postil.text.Span;

/// An alignment of the texts as they were, before something of them was changed. What is aligned is
/// gaps between anchors and blocks that were moved, each by its own words alone: such as are what
/// they were take over their links.
///
/// Law: an alignment comes out the same with it and without.
public final class Earlier {

    public static final Earlier NOTHING = new Earlier(Optional.empty());

    private final Optional<Known> known;

    private Earlier(Optional<Known> known) {
        this.known = known;
    }

    /// What is known of two sequences.
    ///
    /// @param workings of two others, of which the forms have the same numbers
    /// @param found what came of it in the end
    public static Earlier of(Workings workings, Alignment found, Sequence a, Sequence b) {
        return new Earlier(
                Optional.of(
                        new Known(
                                workings,
                                found,
                                Kept.of(workings.a(), a),
                                Kept.of(workings.b(), b),
                                new HashSet<>(found.moves()))));
    }

    /// Links a gap as it was; false where it was none, or another.
    ///
    /// @param now how far the alignment has come
    boolean gap(Block gap, Workings now) {
        Optional<Block> then = known.flatMap(one -> one.gap(gap, now));
        then.ifPresent(block -> take(known.get().workings.links(), block, now.links(), gap));
        return then.isPresent();
    }

    /// Links what is within a moved block as it was; false where it was none, or another.
    boolean move(Block move, Pairing moved) {
        Optional<Block> then = known.flatMap(one -> one.move(move));
        then.ifPresent(block -> take(known.get().found.moved(), block, moved, move));
        return then.isPresent();
    }

    private static void take(Pairing from, Block there, Pairing to, Block here) {
        to.take(
                from,
                new Span(there.startA(), there.endA()),
                new Span(there.startB(), there.endB()),
                here.startA(),
                here.startB());
    }

    private record Known(Workings workings, Alignment found, Kept a, Kept b, Set<Block> moves) {

        private Optional<Block> gap(Block gap, Workings now) {
            return now.group() == workings.group()
                    ? then(gap).filter(this::wasGap).filter(then -> isMovedAlike(gap, then, now))
                    : Optional.empty();
        }

        private Optional<Block> move(Block move) {
            return then(move).filter(moves::contains);
        }

        private Optional<Block> then(Block now) {
            int startA = a.then(now.startA(), now.endA());
            int startB = b.then(now.startB(), now.endB());
            if (startA < 0 || startB < 0) return Optional.empty();
            int endA = startA + now.endA() - now.startA();
            int endB = startB + now.endB() - now.startB();
            return Optional.of(new Block(startA, endA, startB, endB));
        }

        /// True where there were anchors before it and behind, or the ends of the texts, and none
        /// within.
        private boolean wasGap(Block block) {
            boolean first = block.startA() == 0 && block.startB() == 0;
            boolean last =
                    block.endA() == workings.a().size() && block.endB() == workings.b().size();
            int next = workings.anchors().nextSetBit(block.startA());
            return (first || wasAnchor(block.startA() - 1, block.startB() - 1))
                    && (last || wasAnchor(block.endA(), block.endB()))
                    && (next < 0 || next >= block.endA());
        }

        private boolean wasAnchor(int i, int j) {
            return i >= 0 && workings.anchors().get(i) && workings.links().inB(i) == j;
        }

        private boolean isMovedAlike(Block now, Block then, Workings here) {
            return isAlike(
                            here.movedA(),
                            now.startA(),
                            workings.movedA(),
                            then.startA(),
                            now.endA() - now.startA())
                    && isAlike(
                            here.movedB(),
                            now.startB(),
                            workings.movedB(),
                            then.startB(),
                            now.endB() - now.startB());
        }

        private static boolean isAlike(BitSet now, int start, BitSet then, int from, int count) {
            return now.get(start, start + count).equals(then.get(from, from + count));
        }
    }

    /// Which positions of a sequence are what they were: all before one place, and all from another
    /// on.
    ///
    /// @param shift how much farther behind those stand now
    private record Kept(int before, int behind, int shift) {

        static Kept of(Sequence then, Sequence now) {
            int most = Math.min(then.size(), now.size());
            int start = 0;
            while (start < most && then.type(start) == now.type(start)) start++;
            int end = 0;
            while (end < most - start && isSame(then, now, end)) end++;
            return new Kept(start, now.size() - end, now.size() - then.size());
        }

        private static boolean isSame(Sequence then, Sequence now, int fromEnd) {
            return then.type(then.size() - 1 - fromEnd) == now.type(now.size() - 1 - fromEnd);
        }

        /// Where positions stood that are what they were; -1 for others.
        int then(int start, int end) {
            if (end <= before) return start;
            return start >= behind ? start - shift : -1;
        }
    }
}
