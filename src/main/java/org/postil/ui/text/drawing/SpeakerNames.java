package org.postil.ui.text.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.postil.ui.fx.Texts;
import org.postil.ui.text.drawing.WrappedLines.Piece;
import org.postil.ui.text.look.Highlight;

/// Writes the speakers' names beside their bars: where a turn begins, and again, lighter, where it
/// goes on in a paragraph. Turns that begin on one line share a place, with their short names. In a
/// narrow pane a short name stands upright along its bar, where the turn is high enough.
final class SpeakerNames {

    private static final double LINE_HEIGHT = 0.9;

    private final WrappedLines lines;
    private final Page page;
    private final Frame frame;
    private final double em;

    SpeakerNames(WrappedLines lines, Page page) {
        this.lines = lines;
        this.page = page;
        frame = page.frame();
        em = frame.em();
    }

    /// The labels of these turns, which are in the order of the text.
    List<Node> of(List<Highlight> turns) {
        var byLine = new TreeMap<Integer, List<Highlight>>();
        for (Highlight turn : turns) {
            List<Piece> pieces = lines.pieces(turn.span());
            if (pieces.isEmpty() || turn.name().isEmpty()) continue;
            byLine.computeIfAbsent(pieces.getFirst().line(), _ -> new ArrayList<>()).add(turn);
        }
        var nodes = new ArrayList<Node>();
        byLine.forEach((line, here) -> {
            Integer next = byLine.higherKey(line);
            double end = next == null ? lines.bottom() + 0.25 * em : top(next);
            nodes.add(label(here, top(line), end));
        });
        return nodes;
    }

    private double top(int line) {
        return lines.baseline(line) - 0.78 * em;
    }

    private Node label(List<Highlight> turns, double top, double end) {
        Highlight first = turns.getFirst();
        boolean narrow = frame.names() == 0;
        double height = Math.max(LINE_HEIGHT * em, end - top);
        boolean brief = narrow || turns.size() > 1 || frame.names() < 3.4 * em;
        var label = new Label(Texts.shown(brief ? briefly(turns) : first.name()));
        label.getStyleClass().add(begins(turns) ? "margin-name" : "margin-name-again");
        label.setTextFill(page.ink(first.layer()).letter());
        label.setManaged(false);
        if (narrow) upright(label, first, top);
        else beside(label, top, height);
        return label;
    }

    private void beside(Label label, double top, double height) {
        label.setWrapText(true);
        double left = frame.left() + frame.namesEnd() - frame.names();
        label.resizeRelocate(left, top, frame.names(), height);
    }

    /// Along the bar, read from below.
    private void upright(Label label, Highlight turn, double top) {
        double along = lines.heightOf(turn.span());
        double across = LINE_HEIGHT * em;
        double x = frame.left() + frame.bar(turn.lane()) - 0.75 * em;
        label.resizeRelocate(x - along / 2, top + (along - across) / 2, along, across);
        label.setRotate(-90);
    }

    private static boolean begins(List<Highlight> turns) {
        return turns.stream().anyMatch(turn -> turn.ends().begins());
    }

    private static String briefly(List<Highlight> turns) {
        return turns.stream()
                .map(turn -> ShortName.of(turn.name()))
                .collect(Collectors.joining(", "));
    }
}
