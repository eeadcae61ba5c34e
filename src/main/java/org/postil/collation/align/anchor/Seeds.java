package org.postil.collation.align.anchor;

import java.util.ArrayList;
import java.util.List;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.watch.Watch;

/// Groups of tokens that each of two sides has exactly once, grown to both ends as far as the keys
/// agree. In time and memory that grow with the length of the sides.
public final class Seeds {

    private static final int TWICE = -2;
    private static final int ABSENT = -1;
    private static final long MIX = 0xBF58476D1CE4E5B9L;

    private final Side a;
    private final Side b;
    private final int group;
    private final Watch watch;

    // An open-addressing table of groups: their hash, and where each side has it.
    private long[] hashes = new long[0];
    private int[] inA = new int[0];
    private int[] inB = new int[0];
    private int used;

    private Seeds(Side a, Side b, int group, Watch watch) {
        this.a = a;
        this.b = b;
        this.group = group;
        this.watch = watch;
    }

    /// The matches between two sides, by their place in the first.
    ///
    /// @param group how many tokens make a group
    /// @throws java.util.concurrent.CancellationException where the watch calls it off
    public static List<Match> between(Side a, Side b, int group, Watch watch) {
        return new Seeds(a, b, group, watch).find();
    }

    private List<Match> find() {
        open(Math.min(a.end() - a.start(), b.end() - b.start()));
        int free = 0;
        for (int i = a.start(); i < a.end(); i++) {
            watch.at(i, 3 * a.end());
            free = a.isFree(i) ? free + 1 : 0;
            if (free >= group) note(hash(a.sequence(), i + 1 - group), i + 1 - group);
        }
        free = 0;
        for (int j = b.start(); j < b.end(); j++) {
            watch.at(j + b.end(), 3 * b.end());
            free = b.isFree(j) ? free + 1 : 0;
            if (free >= group) look(hash(b.sequence(), j + 1 - group), j + 1 - group);
        }
        return grown();
    }

    private void open(int expected) {
        int size = Integer.highestOneBit(Math.max(16, expected)) * 4;
        hashes = new long[size];
        inA = new int[size];
        inB = new int[size];
    }

    private long hash(Sequence sequence, int start) {
        long hash = 1;
        for (int i = start; i < start + group; i++) {
            hash = (hash + sequence.key(i)) * MIX;
            hash ^= hash >>> 29;
        }
        return hash == 0 ? 1 : hash;
    }

    private int place(long hash) {
        int mask = hashes.length - 1;
        int place = (int) (hash >>> 20) & mask;
        while (hashes[place] != 0 && hashes[place] != hash) place = (place + 1) & mask;
        return place;
    }

    private void note(long hash, int i) {
        if (2 * used >= hashes.length) grow();
        int place = place(hash);
        if (hashes[place] == 0) {
            hashes[place] = hash;
            inA[place] = i;
            inB[place] = ABSENT;
            used++;
        } else {
            inA[place] = TWICE;
        }
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldA = inA;
        open(hashes.length / 2);
        for (int old = 0; old < oldHashes.length; old++) {
            if (oldHashes[old] == 0) continue;
            int place = place(oldHashes[old]);
            hashes[place] = oldHashes[old];
            inA[place] = oldA[old];
            inB[place] = ABSENT;
        }
    }

    private void look(long hash, int j) {
        int place = place(hash);
        if (hashes[place] == 0) return;
        inB[place] = inB[place] == ABSENT ? j : TWICE;
    }

    private List<Match> grown() {
        var matches = new ArrayList<Match>();
        int grownTo = 0;
        int free = 0;
        for (int last = a.start(); last < a.end(); last++) {
            watch.at(last + 2 * a.end(), 3 * a.end());
            free = a.isFree(last) ? free + 1 : 0;
            // A group within a match that one side has twice begins none, and else the same.
            if (free < group || last < grownTo) continue;
            int i = last + 1 - group;
            int place = place(hash(a.sequence(), i));
            int j = inA[place] == i ? inB[place] : ABSENT;
            if (j < 0 || !agree(i, j)) continue;
            Match match = grow(i, j);
            grownTo = match.endA();
            matches.add(match);
        }
        matches.sort((one, other) -> Integer.compare(one.a(), other.a()));
        return matches;
    }

    /// Two groups may share a hash.
    private boolean agree(int i, int j) {
        for (int k = 0; k < group; k++) {
            if (a.sequence().key(i + k) != b.sequence().key(j + k)) return false;
        }
        return true;
    }

    private Match grow(int i, int j) {
        int before = 0;
        while (fits(i - before - 1, j - before - 1)) before++;
        int end = group;
        while (fits(i + end, j + end)) end++;
        int weight = 0;
        for (int k = i - before; k < i + end; k++) weight += a.sequence().form(k).weight();
        return new Match(i - before, j - before, before + end, weight);
    }

    private boolean fits(int i, int j) {
        return a.holds(i) && b.holds(j) && a.sequence().key(i) == b.sequence().key(j);
    }
}
