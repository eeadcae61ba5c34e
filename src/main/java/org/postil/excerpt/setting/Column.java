package org.postil.excerpt.setting;

import java.util.Collections;
import java.util.List;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Breaker;
import org.postil.excerpt.layout.Design;
import org.postil.excerpt.layout.Line;
import org.postil.excerpt.layout.Look;
import org.postil.excerpt.layout.Role;
import org.postil.excerpt.layout.Run;

/// What stands around the passages, one block below the other.
record Column(Design design, Breaker breaker, List<Block> blocks) {

    /// @param before the space before it, in lines of the body
    void add(Role role, String words, Look look, double before) {
        List<Line> lines = breaker.lines(List.of(Run.of(words, look)), design.measure(), 0);
        if (lines.isEmpty()) return;
        blocks.add(new Block(role, lines, 0, leading(look), before * design.leading(), 0));
    }

    /// With a number that stands out before the words.
    void numbered(Role role, int number, String words, Look look) {
        String sign = number + ". ";
        double indent = breaker.width(sign, look);
        List<Run> runs = List.of(Run.of(sign + words, look));
        List<Line> lines = breaker.lines(runs, design.measure(), indent);
        blocks.add(new Block(role, lines, 0, leading(look), 0.6 * leading(look), number));
    }

    /// Lines to write on.
    void room(int lines, int number) {
        if (lines == 0) return;
        List<Line> empty = Collections.nCopies(lines, Line.EMPTY);
        blocks.add(new Block(Role.ROOM, empty, 0, 1.5 * design.leading(), 0, number));
    }

    private double leading(Look look) {
        return design.leading() * look.size() / design.body().size();
    }
}
