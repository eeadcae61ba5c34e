package org.postil.collation.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.postil.collation.align.Alignment;
import org.postil.collation.align.Block;
import org.postil.collation.align.exact.Pairing;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.token.Letters;
import org.postil.collation.watch.Watch;

/// Reads an alignment as differences. Words that are like each other are one difference for each
/// pair; what stands between them without a like is one for each run. What is equal, moved or left
/// out is none.
public final class Differences {

    private static final int LIKE = 500;

    /// Words divided and misread at once are still one word from this likeness on.
    private static final int JOINED = 750;

    private static final int JOINED_WORDS = 3;

    private final Sequence a;
    private final Sequence b;
    private final Pairing pairing;
    private final BitSet leftOutA;
    private final BitSet leftOutB;
    private final Borders borders;
    private final List<Difference> found = new ArrayList<>();
    private final List<Difference> run = new ArrayList<>();

    private Differences(Alignment alignment, BitSet leftOutA, BitSet leftOutB, Borders borders) {
        this.borders = borders;
        this.a = alignment.a();
        this.b = alignment.b();
        this.pairing = alignment.pairing();
        this.leftOutA = (BitSet) leftOutA.clone();
        this.leftOutB = (BitSet) leftOutB.clone();
        for (int i = 0; i < a.size(); i++) if (!alignment.moved().isFreeA(i)) this.leftOutA.set(i);
        for (int j = 0; j < b.size(); j++) if (!alignment.moved().isFreeB(j)) this.leftOutB.set(j);
        for (Block move : alignment.moves()) {
            this.leftOutA.set(move.startA(), move.endA());
            this.leftOutB.set(move.startB(), move.endB());
        }
    }

    /// The differences in the order of the texts.
    ///
    /// @param leftOutA positions of the first that are set aside
    /// @param leftOutB positions of the second that are set aside
    /// @param borders where a person lets differences begin and end
    /// @throws java.util.concurrent.CancellationException where the watch calls it off
    public static List<Difference> of(
            Alignment alignment, BitSet leftOutA, BitSet leftOutB, Borders borders, Watch watch) {
        var differences = new Differences(alignment, leftOutA, leftOutB, borders);
        List<Difference> found = differences.read(watch);
        for (Block swap : alignment.swaps()) {
            found.add(
                    new Difference(
                            new Passage(alignment.a(), swap.startA(), swap.endA()),
                            new Passage(alignment.b(), swap.startB(), swap.endB()),
                            true));
        }
        found.sort((one, other) -> {
            int byA = Integer.compare(one.a().start(), other.a().start());
            return byA != 0 ? byA : Integer.compare(one.b().start(), other.b().start());
        });
        return found;
    }

    private List<Difference> read(Watch watch) {
        int i = 0;
        int j = 0;
        for (int step = 0; i < a.size() || j < b.size(); step++) {
            watch.at(step, a.size() + b.size());
            if (borders.part(i, j)) flush();
            if (i < a.size() && pairing.isFreeA(i) && !borders.waitsA(i, j)) {
                int end = endOfFree(i, true);
                only(i, end, j, j);
                i = end;
            } else if (j < b.size() && pairing.isFreeB(j)) {
                int end = endOfFree(j, false);
                only(i, i, j, end);
                j = end;
            } else {
                int endA = i + pairing.countA(i);
                int endB = j + pairing.countB(j);
                linked(i, endA, j, endB);
                i = endA;
                j = endB;
            }
        }
        flush();
        for (int whole = 0; whole < borders.wholes(); whole++) unite(whole);
        return found;
    }

    /// Makes the differences within a stretch one.
    private void unite(int whole) {
        List<Difference> within =
                found.stream().filter(one -> borders.isWithin(whole, one)).toList();
        if (within.size() < 2) return;
        int at = found.indexOf(within.getFirst());
        found.removeAll(within);
        found.add(at, hull(within.getFirst(), within.getLast()));
    }

    /// The end of a run that is free and of which all or nothing is left out.
    private int endOfFree(int start, boolean inA) {
        int size = inA ? a.size() : b.size();
        BitSet leftOut = inA ? leftOutA : leftOutB;
        int end = start + 1;
        while (end < size
                && (inA ? pairing.isFreeA(end) : pairing.isFreeB(end))
                && leftOut.get(end) == leftOut.get(start)
                && !(inA ? borders.endsA(end) : borders.endsB(end))) {
            end++;
        }
        return end;
    }

    private void only(int startA, int endA, int startB, int endB) {
        boolean leftOut = startA < endA ? leftOutA.get(startA) : leftOutB.get(startB);
        if (leftOut) {
            flush();
            return;
        }
        Difference next = difference(startA, endA, startB, endB);
        if (isLineBehindSign(next)) flush();
        run.add(next);
    }

    /// A line that only one side has, where the other has a sign at the end of the line before: two
    /// differences.
    private boolean isLineBehindSign(Difference next) {
        if (run.isEmpty()) return false;
        Difference last = run.getLast();
        boolean turned = last.isOneSided() && last.a().isEmpty() != next.a().isEmpty();
        return turned && !last.hasWords() && next.present().before().endsLine();
    }

    private void linked(int startA, int endA, int startB, int endB) {
        boolean equal =
                endA - startA == 1 && endB - startB == 1 && a.type(startA) == b.type(startB);
        if (equal) {
            flush();
        } else {
            run.add(difference(startA, endA, startB, endB));
        }
    }

    private Difference difference(int startA, int endA, int startB, int endB) {
        return new Difference(new Passage(a, startA, endA), new Passage(b, startB, endB));
    }

    private void flush() {
        if (run.isEmpty()) return;
        if (run.size() > 1 && isOneWord()) {
            add(hull(run.getFirst(), run.getLast()));
        } else {
            int start = 0;
            for (int k = 0; k < run.size(); k++) {
                if (!isPair(run.get(k))) continue;
                if (start < k) add(hull(run.get(start), run.get(k - 1)));
                add(run.get(k));
                start = k + 1;
            }
            if (start < run.size()) add(hull(run.get(start), run.getLast()));
        }
        run.clear();
    }

    /// A pair that is a difference by itself.
    private static boolean isPair(Difference one) {
        if (one.isOneSided()) return false;
        if (one.a().size() > 1 || one.b().size() > 1) return true;
        if (one.a().first().key() == one.b().first().key()) return true;
        if (one.a().first().isAndFor(one.b().first())) return true;
        return Letters.likeness(one.a().first(), one.b().first(), LIKE) >= LIKE;
    }

    /// True where a run is one word on one side and two or three on the other, but for some
    /// letters.
    private boolean isOneWord() {
        Difference whole = hull(run.getFirst(), run.getLast());
        int wordsA = whole.a().wordCount();
        int wordsB = whole.b().wordCount();
        if (Math.min(wordsA, wordsB) != 1 || wordsA == wordsB) return false;
        if (Math.max(wordsA, wordsB) > JOINED_WORDS || whole.isWordAmongOthers()) return false;
        return Letters.likeness(whole.a().letters(), whole.b().letters()) >= JOINED;
    }

    private static Difference hull(Difference first, Difference last) {
        return new Difference(
                new Passage(first.a().sequence(), first.a().start(), last.a().end()),
                new Passage(first.b().sequence(), first.b().start(), last.b().end()));
    }

    /// Signs that differ before and behind equal signs are one difference: `,"` for `",`.
    private void add(Difference next) {
        if (!found.isEmpty()) {
            Difference last = found.getLast();
            if (isOnlySigns(last, next)) {
                found.removeLast();
                found.add(hull(last, next));
                return;
            }
        }
        found.add(next);
    }

    private boolean isOnlySigns(Difference last, Difference next) {
        int from = last.a().start();
        int to = next.a().end();
        int fromB = last.b().start();
        int toB = next.b().end();
        boolean near = next.a().start() - last.a().end() <= 2;
        return near && from <= to && fromB <= toB && a.words(from, to) + b.words(fromB, toB) == 0;
    }
}
