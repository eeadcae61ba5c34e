package org.postil.ui.text.drawing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import org.postil.ui.fx.Ink;
import org.postil.ui.text.drawing.WrappedLines.Piece;
import org.postil.ui.text.look.Highlight;
import org.postil.ui.text.look.Look;

/// Draws what stands beside one paragraph: at the left its number and who speaks, with a bar along
/// the lines; at the right the letters of the tags that begin on each line.
final class Margin {

    private final WrappedLines lines;
    private final Page page;
    private final Frame frame;
    private final double em;
    private final List<Node> nodes = new ArrayList<>();

    Margin(WrappedLines lines, Page page) {
        this.lines = lines;
        this.page = page;
        frame = page.frame();
        em = frame.em();
    }

    List<Node> of(Look look) {
        if (look.number() > 0) number(look.number());
        look.highlights().stream().filter(Highlight::isBar).forEach(this::bar);
        return nodes;
    }

    private void number(int number) {
        Text text = text(Integer.toString(number), "margin-number");
        text.setX(frame.left() + frame.numberEnd() - text.prefWidth(-1));
        text.setY(lines.baseline(0));
        nodes.add(text);
    }

    private void bar(Highlight turn) {
        List<Piece> pieces = lines.pieces(turn.span());
        if (pieces.isEmpty()) return;
        Ink ink = page.ink(turn.layer());
        int first = pieces.getFirst().line();
        int last = pieces.getLast().line();
        double x = frame.left() + frame.bar(turn.lane());
        double width = em * (page.isEmphasised(turn) ? 0.3 : 0.18);
        var bar =
                new Path(
                        new MoveTo(x, lines.baseline(first) - 0.8 * em),
                        new LineTo(x, lines.baseline(last) + 0.3 * em));
        bar.setStrokeWidth(width);
        bar.setStrokeLineCap(StrokeLineCap.BUTT);
        if (turn.reported()) bar.getStrokeDashArray().setAll(em * 0.4, em * 0.2);
        bar.setStroke(ink.line());
        nodes.add(bar);
        if (frame.names() > 0) name(turn, ink.letter(), first, last);
    }

    private void name(Highlight turn, Color colour, int first, int last) {
        var name = new Label(turn.name());
        name.getStyleClass().add("margin-name");
        name.setTextFill(colour);
        name.setWrapText(true);
        double top = lines.baseline(first) - em;
        double height = lines.baseline(last) + 0.3 * em - top;
        name.resizeRelocate(
                frame.left() + frame.namesEnd() - frame.names(), top, frame.names(), height);
        name.setManaged(false);
        nodes.add(name);
    }

    private Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
