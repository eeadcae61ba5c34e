package org.postil.collation;

import java.util.BitSet;
import java.util.List;
import org.postil.collation.align.Alignment;
import org.postil.collation.align.Earlier;
import org.postil.collation.align.Workings;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.core.CoreRegion;
import org.postil.collation.page.Aside;

/// What comes of a comparison before a person's decisions count: it need not be found again when
/// only these change.
///
/// @param rules by which it was found
/// @param workings how the alignment came about
/// @param asideA of the first text, in tokens
/// @param asideB of the second text, in tokens
/// @param outA positions of the first sequence that are set aside
/// @param outB positions of the second sequence that are set aside
record Aligned(
        Rules rules,
        Alignment alignment,
        Workings workings,
        CoreRegion.Found found,
        List<Aside> asideA,
        List<Aside> asideB,
        BitSet outA,
        BitSet outB,
        boolean unrelated) {

    Aligned {
        asideA = List.copyOf(asideA);
        asideB = List.copyOf(asideB);
    }

    /// True where these rules find the same.
    boolean isBy(Rules other) {
        return rules.pages().equals(other.pages()) && rules.compared().equals(other.compared());
    }

    /// What helps to align these texts, another state of those that were aligned.
    Earlier earlier(Sequence a, Sequence b) {
        return Earlier.of(workings, alignment, a, b);
    }
}
