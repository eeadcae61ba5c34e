package org.postil.ui.excerpt;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.postil.excerpt.layout.Face;
import org.postil.excerpt.layout.Fragment;
import org.postil.excerpt.layout.Look;
import org.postil.excerpt.page.Page;
import org.postil.excerpt.page.Page.Part;
import org.postil.excerpt.page.Page.Placed;
import org.postil.ui.fx.Fonts;
import org.postil.ui.fx.Texts;

/// The pages as they will be printed, as wide as there is room. Paper is white in the dark too.
final class PagePreview extends ScrollPane {

    /// More pages than these are printed, but not drawn.
    private static final int MOST = 30;

    private static final double MARGIN = 28;

    private final VBox pages = new VBox(14);
    private List<Page> shown = List.of();

    PagePreview() {
        setId("page-preview");
        getStyleClass().add("page-preview");
        setAccessibleText(Texts.text("ui.excerpt.preview"));
        pages.setAlignment(Pos.TOP_CENTER);
        pages.getStyleClass().add("pages");
        setContent(pages);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        widthProperty().addListener((_, _, _) -> scale());
    }

    void show(List<Page> now) {
        if (now.equals(shown)) return;
        shown = now;
        double place = getVvalue();
        pages.getChildren().clear();
        for (Page page : now.stream().limit(MOST).toList()) {
            pages.getChildren().add(new Group(paper(page)));
        }
        scale();
        setVvalue(place);
    }

    private void scale() {
        if (shown.isEmpty()) return;
        double times = Math.clamp((getWidth() - MARGIN) / shown.getFirst().width(), 0.2, 1.5);
        for (var group : pages.getChildren()) {
            ((Group) group)
                    .getChildren()
                    .getFirst()
                    .getTransforms()
                    .setAll(new Scale(times, times));
        }
    }

    private static Pane paper(Page page) {
        var paper = new Pane();
        paper.getStyleClass().add("paper");
        paper.setMinSize(page.width(), page.height());
        paper.setMaxSize(page.width(), page.height());
        paper.setPrefSize(page.width(), page.height());
        for (Placed one : page.texts()) text(paper, one);
        for (Page.Rule rule : page.rules()) {
            var line = new Line(rule.x(), rule.y(), rule.x() + rule.width(), rule.y());
            line.setStroke(Color.gray(0.35));
            line.setStrokeWidth(0.5);
            paper.getChildren().add(line);
        }
        return paper;
    }

    /// Letters that stand apart are drawn one by one.
    private static void text(Pane paper, Placed placed) {
        Fragment fragment = placed.fragment();
        Color ink = placed.part() == Part.TEXT ? Color.BLACK : Color.gray(0.35);
        if (fragment.look().tracking() == 0) {
            paper.getChildren()
                    .add(text(placed.x(), placed.y(), fragment.shown(), fragment.look(), ink));
            return;
        }
        double x = placed.x();
        double width = 0;
        for (int letter : fragment.shown().codePoints().toArray()) {
            Text one =
                    text(x + width, placed.y(), Character.toString(letter), fragment.look(), ink);
            width += one.getLayoutBounds().getWidth() + fragment.look().tracking();
            paper.getChildren().add(one);
        }
    }

    private static Text text(double x, double y, String words, Look look, Color ink) {
        var text = new Text(x, y, words);
        text.setFont(font(look.face(), look.size()));
        text.setFill(ink);
        return text;
    }

    private static Font font(Face face, double size) {
        String family = face.isSerif() ? Fonts.DOCUMENT : Fonts.INTERFACE;
        FontPosture posture = face.isItalic() ? FontPosture.ITALIC : FontPosture.REGULAR;
        if (face.isBold()) return Font.font(family + " Semibold", size);
        return Font.font(family, FontWeight.NORMAL, posture, size);
    }
}
