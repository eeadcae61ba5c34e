package org.postil.excerpt.setting;

import java.util.ArrayList;
import java.util.List;
import org.postil.excerpt.content.Extract;
import org.postil.excerpt.content.Parallel;
import org.postil.excerpt.content.Parallel.Bit;
import org.postil.excerpt.content.Parallel.Variant;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Breaker;
import org.postil.excerpt.layout.Design;
import org.postil.excerpt.layout.Face;
import org.postil.excerpt.layout.Line;
import org.postil.excerpt.layout.Look;
import org.postil.excerpt.layout.Role;
import org.postil.excerpt.layout.Run;
import org.postil.model.Witness;

/// Sets a passage and the same words of another version side by side.
final class WorksheetSetter {

    /// Between the two columns.
    private static final double GAP = 20;

    private static final String NOTHING = "[–]";

    private final Design design;
    private final Breaker breaker;
    private final PassageSetter lines;
    private final List<Block> blocks;
    private final boolean marks;
    private final double width;

    /// @param marks whether differences are marked
    WorksheetSetter(
            Design design,
            Breaker breaker,
            PassageSetter lines,
            List<Block> blocks,
            boolean marks) {
        this.design = design;
        this.breaker = breaker;
        this.lines = lines;
        this.blocks = blocks;
        this.marks = marks;
        width = (design.measure() - GAP) / 2;
    }

    void set(int number, Extract.Shown shown, Parallel parallel) {
        heads(number, shown, parallel);
        for (Parallel.Row row : parallel.rows()) {
            List<Line> there = column(row.there(), parallel.other());
            lines.add(
                    Role.PARALLEL,
                    column(row.here(), shown.witness()),
                    row.opens() ? 0.4 : 0,
                    number,
                    beside(Role.PARALLEL, number, there));
        }
    }

    private void heads(int number, Extract.Shown shown, Parallel parallel) {
        Look look = design.small(Face.SANS_BOLD);
        List<Line> here = text(shown.witness().siglum(), look);
        List<Line> there = text(parallel.other().siglum(), look);
        pair(Role.VERSIONS, number, 0.3, here, there);
    }

    /// Numbered lines on which to write each difference as either version has it.
    void room(int number, Extract.Shown shown, Parallel parallel) {
        heads(number, shown, parallel);
        for (Variant one : parallel.variants()) {
            Look look = design.body();
            String sign = one.number() + ". ";
            pair(
                    Role.BLANK,
                    number,
                    0.5,
                    text(sign + rule(width - breaker.width(sign, look)), look),
                    text(rule(width), look));
        }
    }

    private String rule(double length) {
        return "_".repeat((int) (length / breaker.width("_", design.body())));
    }

    private void pair(Role role, int number, double before, List<Line> here, List<Line> there) {
        double leading = role == Role.VERSIONS ? design.smallLeading() : design.leading();
        double space = before * design.leading();
        List<Block> beside = beside(role, number, there);
        blocks.add(new Block(role, here, 0, leading, space, number, beside));
    }

    private List<Block> beside(Role role, int number, List<Line> lines) {
        List<Line> right = lines.stream().map(line -> line.shifted(width + GAP)).toList();
        return List.of(new Block(role, right, 0, design.leading(), 0, number));
    }

    private List<Line> text(String words, Look look) {
        return breaker.lines(List.of(Run.of(words, look)), width, 0);
    }

    /// A column without words is one empty line.
    private List<Line> column(List<Bit> bits, Witness witness) {
        var runs = new ArrayList<Run>();
        for (int i = 0; i < bits.size(); i++) {
            Bit bit = bits.get(i);
            boolean ends = i + 1 == bits.size() || bits.get(i + 1).variant() != bit.variant();
            add(runs, bit, witness);
            if (marks && ends && bit.variant() > 0) runs.add(mark(bit.variant()));
        }
        List<Line> set = breaker.lines(runs, width, 0);
        return set.isEmpty() ? List.of(Line.EMPTY) : set;
    }

    private void add(List<Run> runs, Bit bit, Witness witness) {
        boolean bold = marks && bit.variant() > 0;
        Look look = bold ? design.body(Face.SERIF_BOLD) : design.body();
        if (!bit.piece().words().isEmpty()) {
            runs.add(PassageSetter.run(bit.piece(), witness.id(), look));
        } else if (bold) {
            boolean spaced = runs.isEmpty() || runs.getLast().words().endsWith(" ");
            if (!spaced) runs.add(Run.of(" ", design.body()));
            runs.add(Run.of(NOTHING, look));
        }
    }

    private Run mark(int number) {
        Look raised = design.body(Face.SERIF_BOLD).raised();
        return Run.of(Integer.toString(number), raised);
    }
}
