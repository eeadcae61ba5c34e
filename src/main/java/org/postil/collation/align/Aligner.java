package org.postil.collation.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.postil.collation.align.anchor.Chain;
import org.postil.collation.align.anchor.Match;
import org.postil.collation.align.anchor.Seeds;
import org.postil.collation.align.anchor.Side;
import org.postil.collation.align.exact.Pairing;
import org.postil.collation.align.exact.Scores;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.watch.Watch;

/// Aligns two sequences, but for what [Finish] does later. Where all pairs can be looked at, that
/// is done, and the result is exact. Else long matches of groups that each has once are anchors,
/// and the gaps between them are aligned, exactly as soon as they are small enough. About n log n
/// in time, n in memory.
public final class Aligner {

    /// A table of so many cells takes some milliseconds.
    private static final int EXACT_CELLS = 1_000_000;

    /// At the ends of an anchor so many tokens are left to the exact alignment of the gap beside.
    private static final int LOOSE_ENDS = 2;

    private static final int SMALLEST_ANCHOR = 3;

    private final Sequence a;
    private final Sequence b;
    private final Watch watch;
    private final Scores scores;
    private final Earlier earlier;
    private final BitSet movedA = new BitSet();
    private final BitSet movedB = new BitSet();
    private final List<Block> moves = new ArrayList<>();

    private Aligner(Sequence a, Sequence b, Aids aids) {
        this.a = a;
        this.b = b;
        scores = aids.scores();
        earlier = aids.earlier();
        watch = aids.watch();
    }

    public static Alignment align(Sequence a, Sequence b, Watch watch) {
        return align(a, b, Aids.with(watch)).alignment();
    }

    /// Aligns two sequences of one lexicon.
    ///
    /// @throws java.util.concurrent.CancellationException where the watch calls it off
    public static Rough align(Sequence a, Sequence b, Aids aids) {
        return new Aligner(a, b, aids).run();
    }

    private Rough run() {
        var pairing = new Pairing(a.size(), b.size());
        anchor(pairing);
        if ((long) a.size() * b.size() <= EXACT_CELLS) {
            pairing = new Pairing(a.size(), b.size());
        } else {
            loosen(pairing);
        }
        Workings workings = workings(pairing);
        gaps(workings.links())
                .fill(
                        new Block(0, a.size(), 0, b.size()),
                        workings.group(),
                        gap -> earlier.gap(gap, workings));
        Pairing links = workings.links().copy();
        Islands.clear(a, b, links);
        UnlikePairs.prune(a, b, links, scores);
        watch.at(1);
        var moved = new Pairing(a.size(), b.size());
        return new Rough(new Alignment(a, b, links, moves, List.of(), moved), workings);
    }

    private Workings workings(Pairing anchored) {
        var anchors = new BitSet(a.size());
        for (int i = 0; i < a.size(); i++) if (!anchored.isFreeA(i)) anchors.set(i);
        return new Workings(a, b, group(), anchors, anchored, movedA, movedB);
    }

    /// Links the heaviest row of matches, and finds among the others what was moved.
    private void anchor(Pairing pairing) {
        int equal = equalStart();
        int equalEnd = equalEnd(equal);
        var sideA = new Side(a, equal, a.size() - equalEnd, _ -> true);
        var sideB = new Side(b, equal, b.size() - equalEnd, _ -> true);
        List<Match> matches = Seeds.between(sideA, sideB, group(), watch.part(0, 0.5));
        List<Match> chain = Chain.heaviest(matches, b.size());
        for (int k = 0; k < equal; k++) pairing.link(k, k);
        for (int k = 1; k <= equalEnd; k++) pairing.link(a.size() - k, b.size() - k);
        chain.forEach(match -> link(pairing, match));
        keep(Moves.among(matches, a, b, pairing));
    }

    private void keep(List<Block> found) {
        for (Block move : found) {
            moves.add(move);
            movedA.set(move.startA(), move.endA());
            movedB.set(move.startB(), move.endB());
        }
    }

    /// Longer groups in longer texts, so that few of them agree by accident.
    private int group() {
        int size = Math.min(a.size(), b.size());
        if (size < 4_000) return 3;
        return size < 60_000 ? 4 : 5;
    }

    private int equalStart() {
        int most = Math.min(a.size(), b.size());
        int equal = 0;
        while (equal < most && a.key(equal) == b.key(equal)) equal++;
        return equal;
    }

    private int equalEnd(int start) {
        int most = Math.min(a.size(), b.size()) - start;
        int equal = 0;
        while (equal < most && a.key(a.size() - 1 - equal) == b.key(b.size() - 1 - equal)) equal++;
        return equal;
    }

    private static void link(Pairing pairing, Match match) {
        for (int k = 0; k < match.length(); k++) pairing.link(match.a() + k, match.b() + k);
    }

    /// Takes back the ends of anchors beside a gap, and anchors that are hardly more than ends.
    private void loosen(Pairing pairing) {
        int i = 0;
        while (i < a.size()) {
            if (pairing.isFreeA(i)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < a.size() && pairing.inB(end) == pairing.inB(end - 1) + 1) end++;
            boolean first = i == 0 && pairing.inB(i) == 0;
            boolean last = end == a.size() && pairing.inB(end - 1) == b.size() - 1;
            int start = first ? i : i + LOOSE_ENDS;
            int behind = last ? end : end - LOOSE_ENDS;
            if (behind - start < SMALLEST_ANCHOR) {
                pairing.unlinkA(i, end);
            } else {
                pairing.unlinkA(i, start);
                pairing.unlinkA(behind, end);
            }
            i = end;
        }
    }

    private Gaps gaps(Pairing pairing) {
        return new Gaps(
                a,
                b,
                pairing,
                scores,
                i -> !movedA.get(i),
                j -> !movedB.get(j),
                watch.part(0.5, 0.9));
    }
}
