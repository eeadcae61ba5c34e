package org.postil.ui.text.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.postil.text.Breaks;
import org.postil.text.Span;

/// The lines into which a paragraph is wrapped, as it lies on the screen: where the letters of a
/// span stand. Coordinates are the text flow's.
final class WrappedLines {

    /// A stretch of one line that a span covers; several where the line has two directions.
    record Piece(int line, Rectangle2D box) {}

    private final TextFlow flow;
    private final String text;
    private final LayoutInfo layout;
    private final List<TextLineInfo> lines;
    private final double baseline;
    private final Map<Span, List<Piece>> known = new HashMap<>();

    private WrappedLines(TextFlow flow, String text) {
        this.flow = flow;
        this.text = text;
        layout = flow.getLayoutInfo();
        lines = layout.getTextLines(false);
        baseline = lines.isEmpty() ? 0 : flow.getBaselineOffset() - box(0).getMinY();
    }

    static WrappedLines of(TextFlow flow) {
        var text = new StringBuilder();
        for (Node node : flow.getChildren()) {
            if (node instanceof Text part && part.isManaged()) text.append(part.getText());
        }
        return new WrappedLines(flow, text.toString());
    }

    int count() {
        return lines.size();
    }

    /// Of the whole paragraph, margins and all.
    double width() {
        return flow.getWidth();
    }

    /// Where this paragraph touches the one before.
    double top() {
        return -flow.getLineSpacing() / 2;
    }

    /// Where this paragraph touches the next one.
    double bottom() {
        return flow.getHeight();
    }

    Rectangle2D box(int line) {
        return lines.get(line).bounds();
    }

    /// How far under the top of each line its letters stand.
    double baseline(int line) {
        return box(line).getMinY() + baseline;
    }

    /// From the top of the first line of a span to the bottom of its last.
    double heightOf(Span span) {
        List<Piece> pieces = pieces(span);
        if (pieces.isEmpty()) return 0;
        return box(pieces.getLast().line()).getMaxY() - box(pieces.getFirst().line()).getMinY();
    }

    /// True where this span has letters on that line.
    boolean covers(Span span, int line) {
        return pieces(span).stream().anyMatch(piece -> piece.line() == line);
    }

    /// The line on which this place in the paragraph stands.
    int lineAt(int offset) {
        int line = 0;
        while (line + 1 < lines.size() && lines.get(line + 1).start() <= offset) line++;
        return line;
    }

    /// Where the letters of this span stand, line by line, without the space at which a line wraps.
    List<Piece> pieces(Span span) {
        return known.computeIfAbsent(span, this::measure);
    }

    /// Where a place between two letters stands: a box without width.
    Piece place(int offset) {
        int line = lineAt(offset);
        Rectangle2D box = box(line);
        boolean before = offset < Math.min(lines.get(line).end(), text.length());
        int start = before || offset == 0 ? offset : offset - 1;
        int end = Math.min(text.length(), start + 1);
        double x =
                layout.getSelectionGeometry(start, end, false).stream()
                        .findFirst()
                        .map(letter -> before ? letter.getMinX() : letter.getMaxX())
                        .orElse(box.getMinX());
        return new Piece(line, new Rectangle2D(x, box.getMinY(), 0, box.getHeight()));
    }

    private List<Piece> measure(Span span) {
        var pieces = new ArrayList<Piece>();
        for (int line = lineAt(span.start()); line < lines.size(); line++) {
            TextLineInfo info = lines.get(line);
            if (info.start() >= span.end()) break;
            int start = Math.max(span.start(), info.start());
            int end = Math.min(span.end(), Math.min(info.end(), text.length()));
            Span letters = Breaks.trim(text, new Span(start, Math.max(start, end)));
            if (letters.isEmpty()) continue;
            for (Rectangle2D box :
                    layout.getSelectionGeometry(letters.start(), letters.end(), false)) {
                pieces.add(new Piece(line, box));
            }
        }
        return pieces;
    }
}
