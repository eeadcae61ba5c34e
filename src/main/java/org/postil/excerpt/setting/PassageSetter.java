package org.postil.excerpt.setting;

import java.util.ArrayList;
import java.util.List;
import org.postil.excerpt.content.Extract;
import org.postil.excerpt.content.Paragraph;
import org.postil.excerpt.content.Piece;
import org.postil.excerpt.content.Piece.Kind;
import org.postil.excerpt.content.Turn;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Breaker;
import org.postil.excerpt.layout.Design;
import org.postil.excerpt.layout.Face;
import org.postil.excerpt.layout.Line;
import org.postil.excerpt.layout.Look;
import org.postil.excerpt.layout.Role;
import org.postil.excerpt.layout.Run;
import org.postil.excerpt.layout.Run.Origin;
import org.postil.excerpt.script.Script;
import org.postil.excerpt.script.Speech;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.text.Span;

/// Sets the words of passages in numbered lines.
final class PassageSetter {

    private static final double BETWEEN = 0.4;

    private final Design design;
    private final Breaker breaker;
    private final List<Block> blocks;
    private final MarkSetter marks;
    private int nextLine = 1;

    PassageSetter(Design design, Breaker breaker, List<Block> blocks, MarkSetter marks) {
        this.marks = marks;
        this.design = design;
        this.breaker = breaker;
        this.blocks = blocks;
    }

    /// The next line has the number 1.
    void restart() {
        nextLine = 1;
    }

    /// In paragraphs.
    void text(int number, Extract.Shown shown) {
        marks.restart();
        for (Paragraph one : shown.paragraphs()) {
            List<Run> runs = marks.runs(one.pieces(), shown.witness().id(), design.body());
            add(Role.PASSAGE, breaker.lines(runs, design.measure(), 0), BETWEEN, number);
        }
    }

    /// In turns; what nobody is tagged to say is set as the directions of a play are.
    void script(int number, Extract.Shown shown) {
        Id<Witness> witness = shown.witness().id();
        marks.restart();
        for (Speech one : Script.of(shown)) {
            if (one.turn().isEmpty()) stage(number, one, witness);
            else turn(number, one, one.turn().get(), witness);
        }
    }

    private void stage(int number, Speech speech, Id<Witness> witness) {
        double indent = 3 * design.body().size();
        List<Run> runs = marks.runs(speech.pieces(), witness, design.body(Face.SERIF_ITALIC));
        add(Role.STAGE, indented(runs, indent), BETWEEN, number);
    }

    private void turn(int number, Speech speech, Turn turn, Id<Witness> witness) {
        double indent = 1.5 * design.body().size();
        List<Run> words = marks.runs(speech.pieces(), witness, design.body());
        if (speech.goesOn()) {
            add(Role.TURN, indented(words, indent), BETWEEN / 2, number);
            return;
        }
        var runs = new ArrayList<>(name(turn));
        runs.addAll(words);
        add(Role.TURN, breaker.lines(runs, design.measure(), indent), BETWEEN, number);
    }

    private List<Run> name(Turn turn) {
        Look bold = design.body(Face.SERIF_BOLD);
        if (turn.direct()) return List.of(Run.of(turn.name() + ":", bold), space());
        return List.of(
                Run.of(turn.name(), bold),
                Run.of(" (reported)", design.body(Face.SERIF_ITALIC)),
                Run.of(":", bold),
                space());
    }

    private Run space() {
        return Run.of(" ", design.body());
    }

    private List<Line> indented(List<Run> runs, double indent) {
        return breaker.lines(runs, design.measure() - indent, 0).stream()
                .map(line -> line.shifted(indent))
                .toList();
    }

    /// @param before the space before it, in lines of the body
    private void add(Role role, List<Line> lines, double before, int number) {
        if (!lines.isEmpty()) add(role, lines, before, number, List.of());
    }

    /// The same with a block beside it, whose lines have no numbers.
    void add(Role role, List<Line> lines, double before, int number, List<Block> beside) {
        double leading = design.leading();
        blocks.add(new Block(role, lines, nextLine, leading, before * leading, number, beside));
        nextLine += lines.size();
    }

    static List<Run> runs(List<Piece> pieces, Id<Witness> witness, Look look) {
        return parted(pieces.stream().map(one -> run(one, witness, look)).toList());
    }

    /// A comma parts the numbers of two glosses of the same words.
    static List<Run> parted(List<Run> runs) {
        var parted = new ArrayList<Run>();
        for (Run one : runs) {
            boolean second = one.note() > 0 && !parted.isEmpty() && parted.getLast().note() > 0;
            String words = second ? "," + one.words() : one.words();
            parted.add(second ? new Run(words, one.look(), one.origin(), one.note()) : one);
        }
        return parted;
    }

    static Run run(Piece piece, Id<Witness> witness, Look look) {
        if (piece.kind() == Kind.GLOSS) {
            return new Run(
                    piece.words(), look.raised(), List.of(), Integer.parseInt(piece.words()));
        }
        if (piece.at() == Piece.NOWHERE) return Run.of(piece.words(), look);
        Span span = new Span(piece.at(), piece.at() + piece.words().length());
        return new Run(piece.words(), look, List.of(new Origin(witness, span)), 0);
    }
}
