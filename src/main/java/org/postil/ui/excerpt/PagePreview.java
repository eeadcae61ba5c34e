package org.postil.ui.excerpt;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.postil.excerpt.page.Page;
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
        double place = getVvalue();
        List<Node> drawn = new ArrayList<>();
        for (int i = 0; i < Math.min(now.size(), MOST); i++) {
            boolean same = i < Math.min(shown.size(), MOST) && now.get(i).equals(shown.get(i));
            drawn.add(same ? pages.getChildren().get(i) : new Group(new PaperPage(now.get(i))));
        }
        shown = now;
        pages.getChildren().setAll(drawn);
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
}
