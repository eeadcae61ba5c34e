package org.postil.ui.text.drawing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import org.postil.text.Span;
import org.postil.ui.text.drawing.WrappedLines.Piece;
import org.postil.ui.text.look.Look;

/// Draws how one paragraph looks: tints behind its words, and by [TagLines], [Turns] and [Margin]
/// what stands under and beside them.
final class Drawing {

    /// How much of the paper lies over what is set aside.
    static final double VEIL = 0.36;

    private final WrappedLines lines;
    private final Page page;

    Drawing(WrappedLines lines, Page page) {
        this.lines = lines;
        this.page = page;
    }

    /// The nodes that show this, back to front.
    List<Node> of(Look look) {
        var nodes = new ArrayList<Node>();
        if (look.kind() == Look.Kind.FOLDED) {
            nodes.add(new FoldLine(lines, page.frame()).closed(look.folds().getFirst()));
            nodes.addAll(new Turns(lines, page, look.bars()).nodes());
            return nodes;
        }
        nodes.addAll(new Tints(lines, page).of(look.highlights()));
        nodes.addAll(new Marks(lines, page).of(look.marks()));
        nodes.addAll(new TagLines(lines, page, look.lines()).nodes());
        nodes.addAll(new Turns(lines, page, look.bars()).nodes());
        nodes.addAll(new Margin(lines, page).of(look));
        return nodes;
    }

    /// Lays a veil over what is no part of the document: the paper's colour, so that words turn
    /// grey without being parted into runs of their own.
    void veil(Path veil, List<Span> setAside) {
        veil.getElements().clear();
        for (Span span : setAside) {
            for (Piece piece : lines.pieces(span)) Outlines.rounded(veil, piece.box(), 0);
        }
        Color paper = page.paper();
        veil.setFill(Color.color(paper.getRed(), paper.getGreen(), paper.getBlue(), VEIL));
        veil.setStroke(null);
    }
}
