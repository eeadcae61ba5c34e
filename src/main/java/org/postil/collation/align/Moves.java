package org.postil.collation.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.postil.collation.align.anchor.Match;
import org.postil.collation.align.anchor.Seeds;
import org.postil.collation.align.anchor.Side;
import org.postil.collation.align.exact.Pairing;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.token.Letters;
import org.postil.collation.watch.Watch;

/// Finds blocks that changed their place: matches that cross the links, joined over small edits.
/// What is linked stays out of it, and what stands in order on both sides is never a move.
final class Moves {

    private static final int FEWEST_WORDS = 5;

    /// So many tokens may differ between two matches of one block, on either side.
    private static final int EDIT = 12;

    private static final int GROUP = 3;

    private final Sequence a;
    private final Sequence b;
    private final Pairing pairing;
    private final BitSet takenA;
    private final BitSet takenB;

    private Moves(Sequence a, BitSet takenA, Sequence b, BitSet takenB, Pairing pairing) {
        this.a = a;
        this.b = b;
        this.takenA = takenA;
        this.takenB = takenB;
        this.pairing = pairing;
    }

    /// The moves among matches of which some are linked.
    static List<Block> among(List<Match> matches, Sequence a, Sequence b, Pairing pairing) {
        return new Moves(a, new BitSet(), b, new BitSet(), pairing).find(matches);
    }

    /// The moves among what neither is linked nor belongs to a move already.
    static List<Block> amongFree(
            Sequence a, BitSet movedA, Sequence b, BitSet movedB, Pairing pairing, Watch watch) {
        var moves = new Moves(a, copy(movedA), b, copy(movedB), pairing);
        var sideA = new Side(a, 0, a.size(), moves::isFreeA);
        var sideB = new Side(b, 0, b.size(), moves::isFreeB);
        return moves.find(Seeds.between(sideA, sideB, GROUP, watch));
    }

    private static BitSet copy(BitSet set) {
        return (BitSet) set.clone();
    }

    private boolean isFreeA(int i) {
        return i >= 0 && i < a.size() && pairing.isFreeA(i) && !takenA.get(i);
    }

    private boolean isFreeB(int j) {
        return j >= 0 && j < b.size() && pairing.isFreeB(j) && !takenB.get(j);
    }

    private List<Block> find(List<Match> matches) {
        var blocks = new ArrayList<Growing>();
        for (Match match : matches) {
            Match free = freePart(match);
            if (free.length() == 0) continue;
            Growing last = blocks.isEmpty() ? null : blocks.getLast();
            if (last != null && last.joins(free)) {
                last.join(free);
            } else {
                blocks.add(new Growing(free));
            }
        }
        blocks.sort((one, other) -> Integer.compare(other.weight, one.weight));
        var found = new ArrayList<Block>();
        for (Growing block : blocks) accept(block, found);
        return found;
    }

    /// A match without the ends that are linked to something else; empty where its midst is.
    private Match freePart(Match match) {
        int start = 0;
        while (start < match.length() && !isFree(match, start)) start++;
        int end = start;
        while (end < match.length() && isFree(match, end)) end++;
        return new Match(
                match.a() + start,
                match.b() + start,
                end - start,
                match.length() == 0 ? 0 : match.weight() * (end - start) / match.length());
    }

    private boolean isFree(Match match, int k) {
        return isFreeA(match.a() + k) && isFreeB(match.b() + k);
    }

    private void accept(Growing block, List<Block> found) {
        if (!isFree(block) || !crosses(block)) return;
        block.extend();
        block.extendOverLike();
        if (block.equalWords < FEWEST_WORDS) return;
        int longer = Math.max(a.words(block.startA, block.endA), b.words(block.startB, block.endB));
        if (2 * block.equalWords < longer) return;
        found.add(new Block(block.startA, block.endA, block.startB, block.endB));
        takenA.set(block.startA, block.endA);
        takenB.set(block.startB, block.endB);
    }

    private boolean isFree(Growing block) {
        for (int i = block.startA; i < block.endA; i++) if (!isFreeA(i)) return false;
        for (int j = block.startB; j < block.endB; j++) if (!isFreeB(j)) return false;
        return true;
    }

    /// True where some link before the block on one side is behind it on the other.
    private boolean crosses(Growing block) {
        int before = block.startA - 1;
        while (before >= 0 && pairing.isFreeA(before)) before--;
        if (before >= 0 && pairing.inB(before) >= block.endB) return true;
        int behind = block.endA;
        while (behind < a.size() && pairing.isFreeA(behind)) behind++;
        return behind < a.size() && pairing.inB(behind) < block.startB;
    }

    /// A block that is being put together.
    private final class Growing {

        private int startA;
        private int endA;
        private int startB;
        private int endB;
        private int equalWords;
        private int weight;

        Growing(Match match) {
            startA = match.a();
            startB = match.b();
            endA = startA;
            endB = startB;
            join(match);
        }

        boolean joins(Match match) {
            int gapA = match.a() - endA;
            int gapB = match.b() - endB;
            if (gapA < 0 || gapB < 0 || gapA > EDIT || gapB > EDIT) return false;
            for (int i = endA; i < match.a(); i++) if (!isFreeA(i)) return false;
            for (int j = endB; j < match.b(); j++) if (!isFreeB(j)) return false;
            return true;
        }

        void join(Match match) {
            endA = match.endA();
            endB = match.endB();
            equalWords += a.words(match.a(), match.endA());
            weight += match.weight();
        }

        /// Takes in what is alike beside its ends, over small edits.
        void extend() {
            while (extendEnd()) {}
            while (extendStart()) {}
            if (endsSoon(1)) endAtBreak(1);
            if (endsSoon(-1)) endAtBreak(-1);
        }

        private boolean extendEnd() {
            for (int gap = 0; gap <= 2 * REACH; gap++) {
                for (int p = Math.max(0, gap - REACH); p <= Math.min(gap, REACH); p++) {
                    int i = endA + p;
                    int j = endB + gap - p;
                    if (!isAlike(i, j) || !isAlike(i + 1, j + 1)) continue;
                    if (!isFreeUpTo(endA, i, endB, j)) return false;
                    equalWords += a.words(i, i + 2);
                    endA = i + 2;
                    endB = j + 2;
                    return true;
                }
            }
            return false;
        }

        private boolean extendStart() {
            for (int gap = 0; gap <= 2 * REACH; gap++) {
                for (int p = Math.max(0, gap - REACH); p <= Math.min(gap, REACH); p++) {
                    int i = startA - 1 - p;
                    int j = startB - 1 - (gap - p);
                    if (!isAlike(i, j) || !isAlike(i - 1, j - 1)) continue;
                    if (!isFreeUpTo(i + 1, startA, j + 1, startB)) return false;
                    equalWords += a.words(i - 1, i + 1);
                    startA = i - 1;
                    startB = j - 1;
                    return true;
                }
            }
            return false;
        }

        /// Takes in one word at each end that is spelt otherwise and has its like there.
        void extendOverLike() {
            if (isLike(endA, endB)) {
                equalWords++;
                endA++;
                endB++;
            }
            if (isLike(startA - 1, startB - 1)) {
                equalWords++;
                startA--;
                startB--;
            }
        }

        /// True where both sides have a paragraph's end a few free tokens farther on.
        private boolean endsSoon(int step) {
            return toBreak(a, step > 0 ? endA : startA, step) >= 0
                    && toBreak(b, step > 0 ? endB : startB, step) >= 0;
        }

        private void endAtBreak(int step) {
            int moreA = toBreak(a, step > 0 ? endA : startA, step);
            int moreB = toBreak(b, step > 0 ? endB : startB, step);
            if (step > 0) {
                endA += moreA;
                endB += moreB;
            } else {
                startA -= moreA;
                startB -= moreB;
            }
        }
    }

    private static final int REACH = 3;

    /// So like each other are two spellings of one word, of a thousand.
    private static final int SPELLINGS = 700;

    private boolean isLike(int i, int j) {
        return isFreeA(i)
                && isFreeB(j)
                && a.isWord(i)
                && Letters.likeness(a.form(i), b.form(j), SPELLINGS) >= SPELLINGS;
    }

    private boolean isAlike(int i, int j) {
        return isFreeA(i) && isFreeB(j) && a.key(i) == b.key(j);
    }

    private boolean isFreeUpTo(int startA, int endA, int startB, int endB) {
        for (int i = startA; i < endA; i++) if (!isFreeA(i)) return false;
        for (int j = startB; j < endB; j++) if (!isFreeB(j)) return false;
        return true;
    }

    /// How many free tokens lie between a place and the next end of a paragraph; -1 if too many.
    private int toBreak(Sequence sequence, int place, int step) {
        for (int count = 0; count <= REACH; count++) {
            int at = place + step * count;
            if (at < 0 || at > sequence.size()) return -1;
            if (sequence.before(at).endsParagraph()) return count;
            int token = step > 0 ? at : at - 1;
            boolean free = sequence == a ? isFreeA(token) : isFreeB(token);
            if (!free) return -1;
        }
        return -1;
    }
}
