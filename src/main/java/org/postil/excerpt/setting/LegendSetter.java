package org.postil.excerpt.setting;

import java.util.ArrayList;
import java.util.List;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Design;
import org.postil.excerpt.layout.Face;
import org.postil.excerpt.layout.Line;
import org.postil.excerpt.layout.Look;
import org.postil.excerpt.layout.Role;
import org.postil.excerpt.layout.Run;
import org.postil.excerpt.marking.LegendLine;
import org.postil.excerpt.marking.Marked;

/// Sets what the marks in the words mean: each kind of tag in its own line, what its tags say by
/// their signs.
final class LegendSetter {

    private final Column column;
    private final Design design;

    LegendSetter(Column column) {
        this.column = column;
        design = column.design();
    }

    void set(Marked marked) {
        if (marked.legend().isEmpty() && marked.remarks().isEmpty()) return;
        column.add(Role.HEADING, "Marks", design.heading(1.1), 1.3);
        for (LegendLine one : marked.legend()) line(one);
        for (String one : marked.remarks()) {
            column.add(Role.REMARK, one, design.small(Face.SANS), 0.3);
        }
    }

    private void line(LegendLine one) {
        Look look = design.small(Face.SANS);
        var runs = new ArrayList<Run>();
        String letter = one.line().sign();
        runs.add(Run.of(letter + "  ", design.small(Face.SANS_BOLD)));
        runs.add(Run.of(one.name(), look).marked(List.of(one.line())));
        for (int i = 0; i < one.values().size(); i++) {
            runs.add(Run.of(i == 0 ? ":  " : ";  ", look));
            runs.add(Run.of(letter + (i + 1) + " ", design.small(Face.SANS_BOLD)));
            runs.add(Run.of(one.values().get(i), look));
        }
        List<Line> lines = column.breaker().lines(runs, design.measure(), 14);
        double leading = 1.15 * design.smallLeading();
        column.blocks().add(new Block(Role.LEGEND, lines, 0, leading, 0.35 * leading, 0));
    }
}
