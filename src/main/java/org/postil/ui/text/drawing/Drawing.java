package org.postil.ui.text.drawing;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import org.postil.text.Span;
import org.postil.ui.fx.Ink;
import org.postil.ui.text.drawing.WrappedLines.Piece;
import org.postil.ui.text.look.Highlight;
import org.postil.ui.text.look.Look;

/// Draws how one paragraph looks: tints behind its words and a line per tag under them; the rest is
/// done by [Margin].
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
        for (Highlight highlight : look.highlights()) {
            List<Piece> pieces = lines.pieces(highlight.span());
            if (!highlight.isBar()) nodes.add(tint(highlight, pieces));
        }
        double pitch = pitch(look);
        for (Highlight highlight : look.highlights()) {
            List<Piece> pieces = lines.pieces(highlight.span());
            if (!highlight.isBar()) nodes.add(line(highlight, pieces, pitch));
        }
        nodes.addAll(new Margin(lines, page).of(look));
        return nodes;
    }

    /// How far lanes lie apart: closer where more than three must fit between two lines of text.
    private double pitch(Look look) {
        int lanes = 1;
        for (Highlight one : look.highlights()) {
            if (!one.isBar()) lanes = Math.max(lanes, one.lane() + 1);
        }
        return em * Math.min(0.235, 0.705 / lanes);
    }

    private Node tint(Highlight highlight, List<Piece> pieces) {
        var path = new Path();
        for (Piece piece : pieces) {
            Rectangle2D box = piece.box();
            double top = lines.baseline(piece.line()) - 0.88 * em;
            double bottom = lines.baseline(piece.line()) + 0.3 * em;
            Outlines.rounded(
                    path,
                    new Rectangle2D(box.getMinX(), top, box.getWidth(), bottom - top),
                    em * 0.12);
        }
        path.setFill(page.ink(highlight.layer()).tint(page.isEmphasised(highlight) ? 0.30 : 0.12));
        path.setStroke(null);
        return path;
    }

    private Node line(Highlight highlight, List<Piece> pieces, double pitch) {
        boolean strong = page.isEmphasised(highlight);
        Ink ink = page.ink(highlight.layer());
        var path = LinePath.of(highlight.layer().line(), em, strong);
        for (Piece piece : pieces) {
            double y = lines.baseline(piece.line()) + 0.36 * em + highlight.lane() * pitch;
            path.add(piece.box().getMinX(), piece.box().getMaxX(), y);
        }
        return path.in(ink.line());
    }

    /// Lays a veil over what is no part of the document: the paper's colour, so that words turn
    /// grey without being parted into runs of their own.
    void veil(Path veil, List<Span> setAside) {
        veil.getElements().clear();
        for (Span span : setAside) {
            for (Piece piece : lines.pieces(span)) Outlines.rounded(veil, piece.box(), 0);
        }
        Color paper = page.paper();
        veil.setFill(Color.color(paper.getRed(), paper.getGreen(), paper.getBlue(), 0.42));
        veil.setStroke(null);
    }
}
