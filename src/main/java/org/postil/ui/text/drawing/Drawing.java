package org.postil.ui.text.drawing;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import org.postil.model.codebook.Layer;
import org.postil.text.Span;
import org.postil.ui.fx.Ink;
import org.postil.ui.text.drawing.WrappedLines.Piece;
import org.postil.ui.text.look.Highlight;
import org.postil.ui.text.look.Look;

/// Draws how one paragraph looks: tints behind its words, and by [TagLines], [Turns] and [Margin]
/// what stands under and beside them.
final class Drawing {

    private final WrappedLines lines;
    private final Page page;
    private final double em;

    Drawing(WrappedLines lines, Page page) {
        this.lines = lines;
        this.page = page;
        em = page.frame().em();
    }

    /// The nodes that show this, back to front.
    List<Node> of(Look look) {
        var nodes = new ArrayList<Node>();
        if (look.kind() == Look.Kind.FOLDED) {
            nodes.add(new FoldLine(lines, page.frame()).closed(look.folds().getFirst()));
            nodes.addAll(new Turns(lines, page, look.bars()).nodes());
            return nodes;
        }
        for (Highlight highlight : look.highlights()) {
            if (opacity(highlight) > 0) nodes.add(tint(highlight));
        }
        nodes.addAll(new TagLines(lines, page, look.lines()).nodes());
        nodes.addAll(new Turns(lines, page, look.bars()).nodes());
        nodes.addAll(new Margin(lines, page).of(look));
        return nodes;
    }

    /// How strong the tint of a highlight is: topics are read as areas, names and dates as lines; a
    /// turn has its bar, a note its dots. On a dark page a tint needs more to be seen.
    private double opacity(Highlight highlight) {
        Layer layer = highlight.layer();
        double usual =
                switch (layer.line()) {
                    case BAR, DOTTED -> 0;
                    case SOLID, DOUBLE, DASHED ->
                            layer.values() instanceof Layer.Values.Topics ? 0.13 : 0.09;
                };
        double here = page.isEmphasised(highlight) ? usual + 0.14 : usual;
        return page.isDark() ? 1.3 * here : here;
    }

    private Node tint(Highlight highlight) {
        var path = new Path();
        for (Piece piece : lines.pieces(highlight.span())) {
            double baseline = lines.baseline(piece.line());
            double top = baseline - 0.88 * em;
            double height = 1.18 * em;
            var box = piece.box();
            Outlines.rounded(
                    path, new Rectangle2D(box.getMinX(), top, box.getWidth(), height), em * 0.12);
        }
        Ink ink = page.ink(highlight.layer());
        path.setFill(ink.tint(opacity(highlight)));
        path.setStroke(page.isEmphasised(highlight) ? ink.tint(0.5) : null);
        return path;
    }

    /// Lays a veil over what is no part of the document: the paper's colour, so that words turn
    /// grey without being parted into runs of their own.
    void veil(Path veil, List<Span> setAside) {
        veil.getElements().clear();
        for (Span span : setAside) {
            for (Piece piece : lines.pieces(span)) Outlines.rounded(veil, piece.box(), 0);
        }
        Color paper = page.paper();
        veil.setFill(Color.color(paper.getRed(), paper.getGreen(), paper.getBlue(), 0.36));
        veil.setStroke(null);
    }
}
