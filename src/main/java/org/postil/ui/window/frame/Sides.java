package org.postil.ui.window.frame;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.postil.ui.window.memory.Workplace.Side;

/// The library at the left and the tags at the right of the middle; each folds away and comes back
/// as wide as it was. Until they are [#furnishLeft(Region)] and [#furnishRight(Region)], their room
/// is there and empty.
public final class Sides extends SplitPane {

    private final StackPane left = new StackPane();
    private final Node middle;
    private final StackPane right = new StackPane();
    private double leftWidth;
    private double rightWidth;
    private boolean placed;

    public Sides(Node middle) {
        this.middle = middle;
        getStyleClass().add("sides");
        left.getStyleClass().add("side");
        right.getStyleClass().add("side");
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        getItems().add(middle);
        widthProperty()
                .addListener((_, _, _) -> {
                    if (!placed) placeDividers();
                });
    }

    public void furnishLeft(Region library) {
        if (left.getChildren().isEmpty()) left.getChildren().add(library);
    }

    public void furnishRight(Region panels) {
        if (right.getChildren().isEmpty()) right.getChildren().add(panels);
    }

    public void restore(Side leftSide, Side rightSide) {
        leftWidth = leftSide.width();
        rightWidth = rightSide.width();
        show(!leftSide.folded(), !rightSide.folded());
    }

    public Side left() {
        return side(left, leftWidth);
    }

    public Side right() {
        return side(right, rightWidth);
    }

    public boolean isLeftShown() {
        return getItems().contains(left);
    }

    public boolean isRightShown() {
        return getItems().contains(right);
    }

    public void turnLeft() {
        show(!isLeftShown(), isRightShown());
    }

    public void turnRight() {
        show(isLeftShown(), !isRightShown());
    }

    private Side side(Region region, double remembered) {
        boolean shown = getItems().contains(region) && region.getWidth() > 0;
        return new Side(shown ? region.getWidth() : remembered, !getItems().contains(region));
    }

    private void show(boolean showLeft, boolean showRight) {
        leftWidth = left().width();
        rightWidth = right().width();
        getItems().setAll(middle);
        if (showLeft) getItems().addFirst(left);
        if (showRight) getItems().addLast(right);
        placeDividers();
    }

    /// Dividers count in parts of the width, which is known only once the window is laid out.
    private void placeDividers() {
        double width = getWidth();
        placed = width > 0;
        if (!placed) return;
        if (isLeftShown()) setDividerPosition(0, leftWidth / width);
        if (isRightShown()) setDividerPosition(getDividers().size() - 1, 1 - rightWidth / width);
    }
}
