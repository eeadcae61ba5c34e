package org.postil.collation.page;

/// The tokens `[start, end)` of a text, which are no part of it.
public record Aside(int start, int end, AsideKind kind) implements Comparable<Aside> {

    @Override
    public int compareTo(Aside other) {
        return Integer.compare(start, other.start);
    }
}
