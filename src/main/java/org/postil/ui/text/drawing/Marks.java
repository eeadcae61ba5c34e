package org.postil.ui.text.drawing;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.postil.ui.fx.Ink;
import org.postil.ui.text.drawing.WrappedLines.Piece;
import org.postil.ui.text.look.Mark;

/// Draws the program's own marks on one paragraph: each by its shape, with its letter above its
/// first word; a place between two words is a wedge.
public final class Marks {

    private static final double LETTER = 0.68;

    /// Of Source Sans 3, as a part of its size.
    private static final double ASCENT = 1.024;

    private final WrappedLines lines;
    private final Page page;
    private final double em;

    Marks(WrappedLines lines, Page page) {
        this.lines = lines;
        this.page = page;
        em = page.frame().em();
    }

    /// What shows these marks on a paragraph as it is laid out now; nothing where it is not yet.
    ///
    /// @param marks counted from the start of the paragraph as it is shown
    public static List<Node> on(TextFlow paragraph, Page page, List<Mark> marks) {
        var lines = WrappedLines.of(paragraph);
        return lines.count() == 0 ? List.of() : new Marks(lines, page).of(marks);
    }

    List<Node> of(List<Mark> marks) {
        var nodes = new ArrayList<Node>();
        for (Mark mark : marks) draw(mark, nodes);
        return nodes;
    }

    private void draw(Mark mark, List<Node> nodes) {
        List<Piece> pieces =
                mark.span().isEmpty()
                        ? List.of(lines.place(mark.span().start()))
                        : lines.pieces(mark.span());
        if (pieces.isEmpty()) return;
        Ink ink = page.ink(mark.colour());
        nodes.add(
                mark.span().isEmpty() ? wedge(mark, pieces.getFirst(), ink) : words(mark, pieces));
        boolean drawn = mark.shape() == Mark.Shape.LINE || mark.shape() == Mark.Shape.DOTS;
        if (drawn && !mark.span().isEmpty()) nodes.add(under(mark, pieces, ink));
        if (!mark.letter().isEmpty()) nodes.add(letter(mark, pieces.getFirst(), ink));
    }

    private Path words(Mark mark, List<Piece> pieces) {
        var path = new Path();
        for (Piece piece : pieces) Outlines.rounded(path, box(piece), em * 0.14);
        Ink ink = page.ink(mark.colour());
        path.setFill(ink.tint(surface(mark), page.paper(), mark.emphasised() ? 1.6 : 1.3));
        path.setStroke(null);
        if (isFramed(mark.shape()) || mark.emphasised()) {
            path.setStroke(ink.line());
            path.setStrokeType(StrokeType.OUTSIDE);
            path.setStrokeWidth(em * (mark.emphasised() ? 0.14 : 0.08));
        }
        if (mark.shape() == Mark.Shape.DASHES) {
            path.getStrokeDashArray().setAll(em * 0.3, em * 0.18);
        }
        if (mark.shape() == Mark.Shape.OUTLINE) dot(path, mark);
        return path;
    }

    /// The dots of the current one are as large, but run together.
    private void dot(Path path, Mark mark) {
        path.setStrokeWidth(em * 0.075);
        if (mark.emphasised()) return;
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.getStrokeDashArray().setAll(0.01, em * 0.17);
    }

    private static boolean isFramed(Mark.Shape shape) {
        return switch (shape) {
            case FRAME, DASHES, OUTLINE -> true;
            case LINE, DOTS, SURFACE -> false;
        };
    }

    private double surface(Mark mark) {
        double opacity =
                switch (mark.shape()) {
                    case FRAME -> 0.16;
                    case DASHES -> 0.1;
                    case LINE -> 0.06;
                    case DOTS -> 0.03;
                    case SURFACE -> 0.26;
                    case OUTLINE -> 0;
                };
        double more = mark.emphasised() ? opacity + 0.14 : opacity;
        return page.isDark() ? 1.4 * more : more;
    }

    private Path under(Mark mark, List<Piece> pieces, Ink ink) {
        var path = new Path();
        for (Piece piece : pieces) {
            double y = lines.baseline(piece.line()) + 0.26 * em;
            path.getElements()
                    .addAll(
                            new MoveTo(piece.box().getMinX(), y),
                            new LineTo(piece.box().getMaxX(), y));
        }
        path.setStroke(ink.line());
        path.setStrokeWidth(em * 0.1);
        if (mark.shape() == Mark.Shape.DOTS) {
            path.setStrokeLineCap(StrokeLineCap.ROUND);
            path.getStrokeDashArray().setAll(0.01, em * 0.22);
        }
        return path;
    }

    private Path wedge(Mark mark, Piece place, Ink ink) {
        double x = place.box().getMinX();
        double base = lines.baseline(place.line());
        double half = em * (mark.emphasised() ? 0.24 : 0.17);
        var path =
                new Path(
                        new MoveTo(x, base + 0.02 * em),
                        new LineTo(x + half, base + 0.3 * em),
                        new LineTo(x - half, base + 0.3 * em),
                        new ClosePath(),
                        new MoveTo(x, base + 0.02 * em),
                        new LineTo(x, base - 0.8 * em));
        path.setFill(ink.line());
        path.setStroke(ink.line());
        path.setStrokeWidth(em * (mark.emphasised() ? 0.12 : 0.06));
        return path;
    }

    private Node letter(Mark mark, Piece first, Ink ink) {
        var letter = new Text(mark.letter());
        letter.getStyleClass().add("mark-letter");
        letter.setFill(ink.letter());
        var words = new TextFlow(letter);
        words.setManaged(false);
        double top = box(first).getMinY() - 0.98 * LETTER * em - 0.03 * em;
        words.resizeRelocate(
                first.box().getMinX(), top + (0.98 - ASCENT) * LETTER * em, 2 * em, em);
        return words;
    }

    private Rectangle2D box(Piece piece) {
        double top = lines.baseline(piece.line()) - 0.88 * em;
        Rectangle2D box = piece.box();
        return new Rectangle2D(box.getMinX(), top, box.getWidth(), 1.18 * em);
    }
}
