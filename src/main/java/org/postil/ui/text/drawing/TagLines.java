package org.postil.ui.text.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.scene.Node;
import org.postil.model.codebook.Layer;
import org.postil.ui.text.drawing.WrappedLines.Piece;
import org.postil.ui.text.look.Highlight;

/// Draws a line under the words of each tag of one paragraph. On every line of text the lanes move
/// together, in their order, over those that are empty there; where more than three are left, they
/// lie closer and are drawn thinner, so that all end above the next line's letters. Beyond [#MOST]
/// they share the last place.
///
/// All measures are parts of the letters' size.
final class TagLines {

    /// So many lanes are told apart on one line of text.
    private static final int MOST = 7;

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

    /// Lines that look alike are one path, or thousands of tags would be thousands of nodes.
    private final Map<Stroke, LinePath> paths = new LinkedHashMap<>();

    TagLines(WrappedLines lines, Page page, List<Highlight> tags) {
        this.lines = lines;
        this.page = page;
        em = page.frame().em();
        this.tags = tags;
        for (Highlight tag : tags) {
            for (Piece piece : lines.pieces(tag.span())) used(piece.line()).add(tag.lane());
        }
    }

    private record Stroke(Layer layer, double width) {

        LinePath path() {
            return LinePath.of(layer.line(), width);
        }
    }

    List<Node> nodes() {
        for (Highlight tag : tags) {
            for (Piece piece : lines.pieces(tag.span())) draw(tag, piece);
        }
        var nodes = new ArrayList<Node>();
        paths.forEach((stroke, path) -> nodes.add(path.in(page.ink(stroke.layer()).line())));
        return nodes;
    }

    private void draw(Highlight tag, Piece piece) {
        SortedSet<Integer> here = used(piece.line());
        double depth = em * DEPTH + page.frame().spacing();
        double pitch = Math.min(em * PITCH, depth / Math.min(MOST, here.size()));
        double thickness = Math.min(em * THICKNESS, pitch * 0.58);
        double width = page.isEmphasised(tag) ? thickness * 1.4 : thickness;
        double first = lines.baseline(piece.line()) + em * FIRST;
        int lane = Math.min(MOST - 1, here.headSet(tag.lane()).size());
        paths.computeIfAbsent(new Stroke(tag.layer(), width), Stroke::path)
                .add(piece.box().getMinX(), piece.box().getMaxX(), first + lane * pitch);
    }

    private SortedSet<Integer> used(int line) {
        return lanes.computeIfAbsent(line, _ -> new TreeSet<>());
    }
}
