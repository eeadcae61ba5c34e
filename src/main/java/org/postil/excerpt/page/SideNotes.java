package org.postil.excerpt.page;

import java.util.List;

/// Finds places for glosses in the margin: each at the line of its word, or as near to it as those
/// before and behind it leave room.
final class SideNotes {

    private SideNotes() {}

    /// Where each line begins. No two stand over each other; where all together have room between
    /// top and bottom, all stand there.
    ///
    /// @param wanted where each would begin best; 0 for right behind the one before it
    static double[] tops(List<Row> lines, double[] wanted, double top, double bottom) {
        double[] tops = wanted.clone();
        double free = top;
        for (int i = 0; i < tops.length; i++) {
            double before = i == 0 ? 0 : lines.get(i).before();
            tops[i] = Math.max(wanted[i], free + before);
            free = tops[i] + lines.get(i).height();
        }
        double limit = bottom;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], limit - lines.get(i).height());
            limit = tops[i] - lines.get(i).before();
        }
        return tops;
    }
}
