package org.postil.ui.excerpt;

import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.postil.excerpt.layout.Face;
import org.postil.excerpt.layout.Fragment;
import org.postil.excerpt.layout.Look;
import org.postil.excerpt.page.Page;
import org.postil.excerpt.page.Page.Part;
import org.postil.excerpt.page.Page.Placed;
import org.postil.ui.fx.Fonts;

/// A page of a sheet, drawn, for the screen and for the printer: a point of the page is a unit of
/// the drawing.
public final class PaperPage extends Pane {

    private static final Color GREY = Color.gray(0.35);
    private static final Color INK = Color.gray(0.2);

    public PaperPage(Page page) {
        getStyleClass().add("paper");
        setMinSize(page.width(), page.height());
        setMaxSize(page.width(), page.height());
        setPrefSize(page.width(), page.height());
        for (Placed one : page.texts()) add(one);
        for (Page.Rule rule : page.rules()) add(rule);
        for (Page.Stroke stroke : page.strokes()) add(stroke);
    }

    private void add(Page.Rule rule) {
        var line = new Line(rule.x(), rule.y(), rule.x() + rule.width(), rule.y());
        line.setStroke(GREY);
        line.setStrokeWidth(0.5);
        getChildren().add(line);
    }

    private void add(Page.Stroke stroke) {
        var line = new Line(stroke.x(), stroke.y(), stroke.toX(), stroke.toY());
        line.setStroke(INK);
        line.setStrokeWidth(stroke.thick());
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        line.getStrokeDashArray().setAll(stroke.dashes());
        getChildren().add(line);
    }

    /// Letters that stand apart are drawn one by one.
    private void add(Placed placed) {
        Fragment fragment = placed.fragment();
        Color ink = placed.part() == Part.TEXT ? Color.BLACK : GREY;
        if (fragment.look().tracking() == 0) {
            text(placed.x(), placed.y(), fragment.shown(), fragment.look(), ink);
            return;
        }
        double x = placed.x();
        for (int letter : fragment.shown().codePoints().toArray()) {
            Text one = text(x, placed.y(), Character.toString(letter), fragment.look(), ink);
            x += one.getLayoutBounds().getWidth() + fragment.look().tracking();
        }
    }

    private Text text(double x, double y, String words, Look look, Color ink) {
        var text = new Text(x, y, words);
        text.setFont(font(look.face(), look.size()));
        text.setFill(ink);
        getChildren().add(text);
        return text;
    }

    private static Font font(Face face, double size) {
        String family = face.isSerif() ? Fonts.DOCUMENT : Fonts.INTERFACE;
        FontPosture posture = face.isItalic() ? FontPosture.ITALIC : FontPosture.REGULAR;
        if (face.isBold()) return Font.font(family + " Semibold", size);
        return Font.font(family, FontWeight.NORMAL, posture, size);
    }
}
