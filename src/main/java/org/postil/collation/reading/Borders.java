package org.postil.collation.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.collation.align.Block;
import org.postil.text.Span;

/// Where a person lets differences begin and end, as positions of two sequences.
public final class Borders {

    public static final Borders NONE =
            new Borders(List.of(), List.of(), List.of(), List.of(), List.of());

    private final Map<Integer, Integer> inB = new HashMap<>();
    private final Map<Integer, Integer> inA = new HashMap<>();
    private final BitSet paired = new BitSet();
    private final BitSet cutsA = new BitSet();
    private final BitSet cutsB = new BitSet();
    private final List<Span> wholesA;
    private final List<Span> wholesB;

    /// @param together each begins and ends in both at once
    /// @param partsA what is a difference by itself in the first
    /// @param partsB what is a difference by itself in the second
    /// @param wholesA within each of these the differences are one
    /// @param wholesB within each of these the differences are one
    public Borders(
            List<Block> together,
            List<Span> partsA,
            List<Span> partsB,
            List<Span> wholesA,
            List<Span> wholesB) {
        for (Block block : together) {
            pair(block.startA(), block.startB());
            pair(block.endA(), block.endB());
        }
        partsA.forEach(part -> cut(cutsA, part));
        partsB.forEach(part -> cut(cutsB, part));
        this.wholesA = List.copyOf(wholesA);
        this.wholesB = List.copyOf(wholesB);
    }

    private void pair(int a, int b) {
        paired.set(a);
        inB.put(a, b);
        inA.put(b, a);
    }

    private static void cut(BitSet cuts, Span part) {
        cuts.set(part.start());
        cuts.set(part.end());
    }

    /// True where what comes before these places is no part of what comes behind.
    boolean part(int i, int j) {
        return cutsA.get(i) || cutsB.get(j) || (paired.get(i) && inB.getOrDefault(i, -1) == j);
    }

    /// True where a run of words of the first ends before this position.
    boolean endsA(int i) {
        return cutsA.get(i) || paired.get(i);
    }

    /// True where a run of words of the second ends before this position.
    boolean endsB(int j) {
        return cutsB.get(j) || inA.containsKey(j);
    }

    /// True where the second has something that belongs before this position of the first.
    boolean waitsA(int i, int j) {
        return paired.get(i) && j < inB.getOrDefault(i, -1);
    }

    /// True where all of a difference stands within a stretch that is one.
    boolean isWithin(int whole, Difference one) {
        boolean inA = whole < wholesA.size();
        Span stretch = inA ? wholesA.get(whole) : wholesB.get(whole - wholesA.size());
        Passage passage = inA ? one.a() : one.b();
        return stretch.start() <= passage.start() && passage.end() <= stretch.end();
    }

    int wholes() {
        return wholesA.size() + wholesB.size();
    }
}
