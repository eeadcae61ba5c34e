package org.postil.ui.text.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import org.postil.model.codebook.Layer;
import org.postil.text.Span;
import org.postil.ui.fx.Ink;
import org.postil.ui.text.drawing.WrappedLines.Piece;
import org.postil.ui.text.look.Highlight;

/// Tints the words of one paragraph's tags: one surface for each kind of tag, however many of its
/// tags overlap, so that words stay readable under all of them.
final class Tints {

    /// How far a tint may stand out from the paper, and all tints of a paragraph together.
    private static final double USUAL = 1.25;

    private static final double TOGETHER = 1.9;
    private static final double EMPHASISED = 1.4;

    private final WrappedLines lines;
    private final Page page;
    private final double em;

    Tints(WrappedLines lines, Page page) {
        this.lines = lines;
        this.page = page;
        em = page.frame().em();
    }

    /// The tint of a kind: topics are read as areas, names and dates as lines; a turn has its bar,
    /// a note its dots. On a dark page a tint needs more to be seen.
    ///
    /// @param kinds how many kinds are tinted in the paragraph
    static Color tint(Layer layer, Color paper, double kinds) {
        double limit = Math.min(USUAL, Math.pow(TOGETHER, 1 / kinds));
        return Ink.of(layer.colour(), paper).tint(onPaper(usual(layer), paper), paper, limit);
    }

    /// The tint of a tag that the reader looks at.
    static Color emphasised(Layer layer, Color paper) {
        double opacity = onPaper(usual(layer) + 0.14, paper);
        return Ink.of(layer.colour(), paper).tint(opacity, paper, EMPHASISED);
    }

    private static double usual(Layer layer) {
        return switch (layer.line()) {
            case BAR, DOTTED -> 0;
            case SOLID, DOUBLE, DASHED ->
                    layer.values() instanceof Layer.Values.Topics ? 0.13 : 0.09;
        };
    }

    private static double onPaper(double opacity, Color paper) {
        return Ink.isDark(paper) ? 1.3 * opacity : opacity;
    }

    List<Node> of(List<Highlight> highlights) {
        Map<Layer, List<Span>> usual = new LinkedHashMap<>();
        Map<Layer, List<Span>> emphasised = new LinkedHashMap<>();
        for (Highlight highlight : highlights) {
            Map<Layer, List<Span>> sort = page.isEmphasised(highlight) ? emphasised : usual;
            sort.computeIfAbsent(highlight.layer(), _ -> new ArrayList<>()).add(highlight.span());
        }
        double kinds = usual.keySet().stream().filter(layer -> usual(layer) > 0).count();
        var nodes = new ArrayList<Node>();
        usual.forEach((layer, spans) -> {
            if (usual(layer) > 0) {
                nodes.add(surface(united(spans), tint(layer, page.paper(), kinds)));
            }
        });
        emphasised.forEach((layer, spans) -> {
            Path surface = surface(spans, emphasised(layer, page.paper()));
            surface.setStroke(page.ink(layer).tint(0.5));
            nodes.add(surface);
        });
        return nodes;
    }

    /// The same stretches; those that overlap are one.
    private static List<Span> united(List<Span> spans) {
        var united = new ArrayList<Span>();
        for (Span span : spans.stream().sorted().toList()) {
            boolean goesOn = !united.isEmpty() && united.getLast().overlaps(span);
            united.add(goesOn ? united.removeLast().hull(span) : span);
        }
        return united;
    }

    private Path surface(List<Span> spans, Color tint) {
        var path = new Path();
        for (Span span : spans) {
            for (Piece piece : lines.pieces(span)) outline(path, piece);
        }
        path.setFill(tint);
        path.setStroke(null);
        return path;
    }

    private void outline(Path path, Piece piece) {
        double top = lines.baseline(piece.line()) - 0.88 * em;
        Rectangle2D box = piece.box();
        Outlines.rounded(
                path, new Rectangle2D(box.getMinX(), top, box.getWidth(), 1.18 * em), em * 0.12);
    }
}
