package org.postil.collation.align.exact;

import java.util.Arrays;
import org.postil.text.Span;

/// Which position of one sequence is linked to which of the other, always in order.
///
/// Most links are one to one. Where a word is divided, one position stands for two or three: each
/// of those is linked to the one, and the one to the first of them.
public final class Pairing {

    public static final int NONE = -1;

    private final int[] toB;
    private final int[] toA;

    public Pairing(int sizeA, int sizeB) {
        toB = new int[sizeA];
        toA = new int[sizeB];
        Arrays.fill(toB, NONE);
        Arrays.fill(toA, NONE);
    }

    public Pairing copy() {
        var copy = new Pairing(toB.length, toA.length);
        System.arraycopy(toB, 0, copy.toB, 0, toB.length);
        System.arraycopy(toA, 0, copy.toA, 0, toA.length);
        return copy;
    }

    public int sizeA() {
        return toB.length;
    }

    public int sizeB() {
        return toA.length;
    }

    /// The partner of a position of the first sequence, or `NONE`.
    public int inB(int a) {
        return toB[a];
    }

    /// The partner of a position of the second sequence, or `NONE`.
    public int inA(int b) {
        return toA[b];
    }

    public boolean isFreeA(int a) {
        return toB[a] == NONE;
    }

    public boolean isFreeB(int b) {
        return toA[b] == NONE;
    }

    public void link(int a, int b) {
        toB[a] = b;
        toA[b] = a;
    }

    /// Takes over all links of a stretch of another pairing, of which both sides are free here.
    ///
    /// @param thereA its positions of the first sequence
    /// @param thereB its positions of the second sequence
    /// @param a where the stretch begins here in the first sequence
    /// @param b where the stretch begins here in the second sequence
    public void take(Pairing other, Span thereA, Span thereB, int a, int b) {
        int shiftA = a - thereA.start();
        int shiftB = b - thereB.start();
        for (int i = thereA.start(); i < thereA.end(); i++) {
            if (other.toB[i] != NONE) toB[i + shiftA] = other.toB[i] + shiftB;
        }
        for (int j = thereB.start(); j < thereB.end(); j++) {
            if (other.toA[j] != NONE) toA[j + shiftB] = other.toA[j] + shiftA;
        }
    }

    /// One position against several, or several against one.
    public void link(int a, int countA, int b, int countB) {
        for (int i = a; i < a + countA; i++) toB[i] = b;
        for (int j = b; j < b + countB; j++) toA[j] = a;
    }

    /// Takes back all links of these positions of the first sequence. A link of several goes whole.
    public void unlinkA(int start, int end) {
        for (int a = start; a < end; a++) {
            int b = toB[a];
            if (b == NONE) continue;
            int first = toA[b];
            for (int i = first; i < toB.length && toB[i] == b; i++) toB[i] = NONE;
            for (int j = b; j < toA.length && toA[j] == first; j++) toA[j] = NONE;
        }
    }

    /// How many positions of the first belong to the link of this one, which is the first of them.
    public int countA(int a) {
        int end = a + 1;
        while (end < toB.length && toB[a] != NONE && toB[end] == toB[a]) end++;
        return end - a;
    }

    /// How many positions of the second belong to the link of this one, which is the first of them.
    public int countB(int b) {
        int end = b + 1;
        while (end < toA.length && toA[b] != NONE && toA[end] == toA[b]) end++;
        return end - b;
    }

    /// True where a link joins what stands before one of these places with what stands behind the
    /// other.
    public boolean isCrossedAt(int a, int b) {
        int before = a - 1;
        while (before >= 0 && toB[before] == NONE) before--;
        int behind = a;
        while (behind < toB.length && toB[behind] == NONE) behind++;
        return (before >= 0 && toB[before] >= b) || (behind < toB.length && toB[behind] < b);
    }
}
