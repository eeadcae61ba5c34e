package org.postil.collation.align.anchor;

/// The same keys in both sequences, `length` of them from `a` and from `b` on.
public record Match(int a, int b, int length, int weight) {

    public int endA() {
        return a + length;
    }

    public int endB() {
        return b + length;
    }
}
