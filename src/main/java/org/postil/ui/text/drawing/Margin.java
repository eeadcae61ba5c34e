package org.postil.ui.text.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.postil.model.codebook.Layer;
import org.postil.ui.text.drawing.WrappedLines.Piece;
import org.postil.ui.text.look.Highlight;
import org.postil.ui.text.look.Look;

/// Draws what stands beside one paragraph: at the left its number, at the right the letters of the
/// kinds of tag that begin on each line, in the order of the text (a turn has its name instead).
final class Margin {

    private static final int MOST_LETTERS = 4;
    private static final String THIN_SPACE = "\u2009";

    /// Of Source Sans 3, as a part of its size.
    private static final double ASCENT = 1.024;

    private final WrappedLines lines;
    private final Page page;
    private final Frame frame;

    Margin(WrappedLines lines, Page page) {
        this.lines = lines;
        this.page = page;
        frame = page.frame();
    }

    List<Node> of(Look look) {
        var nodes = new ArrayList<Node>();
        if (!look.numbers().isNone()) nodes.add(number(look.numbers().words()));
        boolean unfolded = !look.folds().isEmpty() && look.kind() != Look.Kind.FOLDED;
        if (unfolded) nodes.add(new FoldLine(lines, frame).open());
        var beginning = new TreeMap<Integer, List<Highlight>>();
        for (Highlight highlight : look.highlights()) {
            List<Piece> pieces = lines.pieces(highlight.span());
            if (highlight.isBar() || !highlight.ends().begins() || pieces.isEmpty()) continue;
            beginning
                    .computeIfAbsent(pieces.getFirst().line(), _ -> new ArrayList<>())
                    .add(highlight);
        }
        beginning.forEach((line, tags) -> nodes.add(letters(line, tags)));
        return nodes;
    }

    private Node number(String number) {
        var words = words(0, 0.64);
        words.setTextAlignment(TextAlignment.RIGHT);
        words.getChildren().add(text(number, "margin-number"));
        words.resizeRelocate(0, words.getLayoutY(), frame.left() + frame.numberEnd(), frame.em());
        return words;
    }

    private Node letters(int line, List<Highlight> tags) {
        var letters = words(line, 0.62);
        List<Layer> kinds =
                tags.stream()
                        .sorted(Comparator.comparing(Highlight::span))
                        .map(Highlight::layer)
                        .filter(layer -> !layer.letter().isEmpty())
                        .distinct()
                        .toList();
        boolean all = kinds.size() <= MOST_LETTERS;
        kinds.stream()
                .limit(all ? MOST_LETTERS : MOST_LETTERS - 1)
                .forEach(layer -> letters.getChildren().add(letter(layer)));
        if (!all) letters.getChildren().add(text("+", "margin-number"));
        double left = lines.width() - frame.right() + 0.6 * frame.em();
        letters.resizeRelocate(left, letters.getLayoutY(), 5 * frame.em(), frame.em());
        return letters;
    }

    /// Small words of that size, to stand on the same baseline as the line's own.
    private TextFlow words(int line, double size) {
        var words = new TextFlow();
        words.setManaged(false);
        words.setLayoutY(lines.baseline(line) - ASCENT * size * frame.em());
        return words;
    }

    private Text letter(Layer layer) {
        Text letter = text(layer.letter() + THIN_SPACE, "margin-letter");
        letter.setFill(page.ink(layer).letter());
        return letter;
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
