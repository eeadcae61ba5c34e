package org.postil.ui.text.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import org.postil.ui.text.drawing.WrappedLines.Piece;
import org.postil.ui.text.look.Highlight;

/// Draws who speaks in one paragraph: a bar along the lines, broken where the words are reported,
/// small hooks where they begin and end, and by [SpeakerNames] the names.
///
/// Where a turn ends on the line on which the next begins, the bars share the height of that line.
final class Turns {

    /// From the baseline up, and down, to the ends of a bar.
    private static final double OVER = 0.82;

    private static final double UNDER = 0.34;

    private final WrappedLines lines;
    private final Page page;
    private final double em;
    private final List<Highlight> turns;

    Turns(WrappedLines lines, Page page, List<Highlight> turns) {
        this.lines = lines;
        this.page = page;
        em = page.frame().em();
        this.turns = turns.stream().sorted(Comparator.comparing(Highlight::span)).toList();
    }

    List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        for (Highlight turn : turns) {
            List<Piece> pieces = lines.pieces(turn.span());
            nodes.add(bar(turn, pieces));
            if (!pieces.isEmpty()) nodes.add(hooks(turn, pieces));
        }
        nodes.addAll(new SpeakerNames(lines, page).of(turns));
        return nodes;
    }

    private Node bar(Highlight turn, List<Piece> pieces) {
        double x = page.frame().left() + page.frame().bar(turn.lane());
        var bar = new Path(new MoveTo(x, top(turn, pieces)), new LineTo(x, bottom(turn, pieces)));
        bar.setStrokeWidth(em * (page.isEmphasised(turn) ? 0.28 : 0.17));
        bar.setStrokeLineCap(StrokeLineCap.BUTT);
        if (turn.reported()) bar.getStrokeDashArray().setAll(em * 0.42, em * 0.22);
        bar.setStroke(page.ink(turn.layer()).line());
        return bar;
    }

    private double top(Highlight turn, List<Piece> pieces) {
        if (pieces.isEmpty() || !turn.ends().begins()) return lines.top();
        int line = pieces.getFirst().line();
        List<Highlight> sharing = sharing(line, turn.lane());
        double share = (double) sharing.indexOf(turn) / sharing.size();
        return lines.baseline(line) + em * (-OVER + share * (OVER + UNDER));
    }

    private double bottom(Highlight turn, List<Piece> pieces) {
        if (pieces.isEmpty() || !turn.ends().ends()) return lines.bottom();
        int line = pieces.getLast().line();
        List<Highlight> sharing = sharing(line, turn.lane());
        double share = (double) (sharing.indexOf(turn) + 1) / sharing.size();
        double gap = share < 1 ? 0.14 : 0;
        return lines.baseline(line) + em * (-OVER - gap + share * (OVER + UNDER));
    }

    /// The turns whose bars stand in this lane on this line, in order.
    private List<Highlight> sharing(int line, int lane) {
        return turns.stream()
                .filter(turn -> turn.lane() == lane && lines.covers(turn.span(), line))
                .toList();
    }

    private Node hooks(Highlight turn, List<Piece> pieces) {
        var hooks = new Path();
        hooks.setStroke(page.ink(turn.layer()).line());
        hooks.setStrokeWidth(em * 0.08);
        if (turn.ends().begins()) {
            Piece piece = pieces.getFirst();
            hook(hooks, piece.box().getMinX(), lines.baseline(piece.line()) - 0.86 * em, 1);
        }
        if (turn.ends().ends()) {
            Piece piece = pieces.getLast();
            hook(hooks, piece.box().getMaxX(), lines.baseline(piece.line()) + 0.28 * em, -1);
        }
        return hooks;
    }

    /// A small corner: to the right and down, or with -1 to the left and up.
    private void hook(Path path, double x, double y, int way) {
        double edge = x - way * 0.06 * em;
        path.getElements()
                .addAll(
                        new MoveTo(edge + way * 0.26 * em, y),
                        new LineTo(edge, y),
                        new LineTo(edge, y + way * 0.32 * em));
    }
}
