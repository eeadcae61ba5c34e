package org.postil.collation.align;

import java.util.BitSet;
import org.postil.collation.align.exact.Pairing;
import org.postil.collation.align.exact.Sequence;

/// How an alignment came about: what there must be known of it to tell, once something of the texts
/// has changed, what need not be aligned again. See [Earlier].
///
/// @param group how many tokens made a group in its gaps
/// @param anchors positions of the first sequence that were linked before the gaps were aligned,
///   each to one of the second
/// @param links with those of the gaps, before any of them was taken back
/// @param movedA positions of the first sequence that took no part in the gaps
/// @param movedB positions of the second sequence that took no part in the gaps
public record Workings(
        Sequence a,
        Sequence b,
        int group,
        BitSet anchors,
        Pairing links,
        BitSet movedA,
        BitSet movedB) {}
