package org.postil.ui.text.drawing;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.postil.ui.fx.Texts;
import org.postil.ui.text.look.Fold;

/// The line that stands for lines that are folded away: what they are, and how many or, where it is
/// one, its words. Where they are unfolded, a sign in the margin.
final class FoldLine {

    private static final String CLOSED = "▸";
    private static final String OPEN = "▾";

    private final WrappedLines lines;
    private final Frame frame;

    FoldLine(WrappedLines lines, Frame frame) {
        this.lines = lines;
        this.frame = frame;
    }

    static String words(Fold fold) {
        String kind = fold.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String name = Texts.text("ui.aside." + kind);
        return fold.lines() == 1
                ? Texts.text("ui.fold.one", name, fold.words())
                : Texts.text("ui.fold.lines", name, fold.lines());
    }

    /// The line itself, over the text's whole width.
    Node closed(Fold fold) {
        double width = lines.width() - frame.left() - frame.right();
        return label(CLOSED + "  " + words(fold), "fold-line", frame.left(), width);
    }

    /// The sign beside the first line that is unfolded.
    Node open() {
        double width = frame.em() * 1.2;
        double right = frame.left() + frame.numberEnd();
        return label(OPEN, "fold-sign", right - width, width);
    }

    private Node label(String words, String style, double left, double width) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setManaged(false);
        double top = lines.baseline(0) - frame.em();
        label.resizeRelocate(left, top, width, frame.em() * 1.3);
        return label;
    }
}
