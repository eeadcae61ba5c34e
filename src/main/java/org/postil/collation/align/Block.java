package org.postil.collation.align;

/// A stretch of each of two sequences that belong together: positions `[startA, endA)` of the first
/// and `[startB, endB)` of the second.
public record Block(int startA, int endA, int startB, int endB) {}
