package org.postil.ui.text.found;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.postil.ui.text.drawing.Marks;
import org.postil.ui.text.drawing.Page;
import org.postil.ui.text.look.Mark;

/// Lies behind the words of one paragraph that is in sight and marks in it what was found. It takes
/// no room and lets the mouse through.
final class FoundLayer extends Region {

    private final Page page;
    private final Supplier<List<Mark>> marks;
    private Drawn drawn = Drawn.NOTHING;

    /// For what it was drawn last.
    private record Drawn(double width, double height, double spacing) {
        static final Drawn NOTHING = new Drawn(-1, -1, -1);
    }

    /// @param marks what is to be drawn now
    FoundLayer(Page page, Supplier<List<Mark>> marks) {
        this.page = page;
        this.marks = marks;
        getStyleClass().add("found-layer");
        setMouseTransparent(true);
        setViewOrder(1);
        parentProperty().addListener(_ -> requestLayout());
    }

    /// Draws again, whatever it has drawn.
    void redraw() {
        drawn = Drawn.NOTHING;
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (getParent() == null) return;
        getParent().getChildrenUnmodifiable().stream()
                .filter(TextFlow.class::isInstance)
                .map(TextFlow.class::cast)
                .findFirst()
                .ifPresent(this::draw);
    }

    private void draw(TextFlow flow) {
        var now = new Drawn(flow.getWidth(), flow.getHeight(), flow.getLineSpacing());
        if (now.equals(drawn) || flow.getWidth() <= 0) return;
        drawn = now;
        getChildren().setAll(Marks.on(flow, page, marks.get()));
    }
}
