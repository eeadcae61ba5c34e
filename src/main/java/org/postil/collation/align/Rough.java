package org.postil.collation.align;

/// An alignment that [Finish] has still to do with, and how it came about.
public record Rough(Alignment alignment, Workings workings) {}
