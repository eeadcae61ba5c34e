package org.postil.excerpt.page;

import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Line;

/// A line of a block on its way to a page.
record Row(Block block, int index) {

    Line line() {
        return index < block.lines().size() ? block.lines().get(index) : Line.EMPTY;
    }

    /// The space before it, where it is not the first on its page.
    double before() {
        return index == 0 ? block.before() : 0;
    }

    double height() {
        return block.leading();
    }

    int number() {
        return block.number(index);
    }
}
