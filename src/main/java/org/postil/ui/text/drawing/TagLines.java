package org.postil.ui.text.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.scene.Node;
import org.postil.ui.text.drawing.WrappedLines.Piece;
import org.postil.ui.text.look.Highlight;

/// Draws a line under the words of each tag of one paragraph. On every line of text the lanes move
/// together, in their order, over those that are empty there; where more than three are left, they
/// lie closer and are drawn thinner, so that all end above the next line's letters.
///
/// All measures are parts of the letters' size.
final class TagLines {

    /// 2.2 pixels at the usual size.
    private static final double THICKNESS = 0.13;

    private static final double PITCH = 0.235;

    /// From the baseline to the middle of the first lane.
    private static final double FIRST = 0.37;

    /// How far down lanes may reach from there, beside the room between two lines.
    private static final double DEPTH = 0.17;

    private final WrappedLines lines;
    private final Page page;
    private final double em;
    private final List<Highlight> tags;

    /// Which lanes are used on a line of text.
    private final Map<Integer, SortedSet<Integer>> lanes = new HashMap<>();

    TagLines(WrappedLines lines, Page page, List<Highlight> tags) {
        this.lines = lines;
        this.page = page;
        em = page.frame().em();
        this.tags = tags;
        for (Highlight tag : tags) {
            for (Piece piece : lines.pieces(tag.span())) used(piece.line()).add(tag.lane());
        }
    }

    List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        for (Highlight tag : tags) {
            for (Piece piece : lines.pieces(tag.span())) nodes.add(line(tag, piece));
        }
        return nodes;
    }

    private Node line(Highlight tag, Piece piece) {
        SortedSet<Integer> here = used(piece.line());
        double depth = em * DEPTH + page.frame().spacing();
        double pitch = Math.min(em * PITCH, depth / here.size());
        double thickness = Math.min(em * THICKNESS, pitch * 0.58);
        double width = page.isEmphasised(tag) ? thickness * 1.4 : thickness;
        double first = lines.baseline(piece.line()) + em * FIRST;
        var path = LinePath.of(tag.layer().line(), width);
        path.add(
                piece.box().getMinX(),
                piece.box().getMaxX(),
                first + here.headSet(tag.lane()).size() * pitch);
        return path.in(page.ink(tag.layer()).line());
    }

    private SortedSet<Integer> used(int line) {
        return lanes.computeIfAbsent(line, _ -> new TreeSet<>());
    }
}
