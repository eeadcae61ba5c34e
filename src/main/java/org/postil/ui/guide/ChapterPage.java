package org.postil.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A chapter to read. Arrows, Page Up and Down, Space, Home and End scroll.
final class ChapterPage extends ScrollPane {

    private static final double LINE = 48;

    /// So much of what was seen stays when a page is turned.
    private static final double KEPT = 0.9;

    private final VBox column = new VBox();
    private final List<List<Node>> parts = new ArrayList<>();
    private Optional<Chapter> shown = Optional.empty();
    private Sought marked = Sought.NOTHING;

    ChapterPage() {
        getStyleClass().add("chapter-page");
        column.getStyleClass().add("chapter");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Goes to a place, and marks what is looked for in its chapter.
    void show(Place place, Sought sought) {
        if (!shown.equals(Optional.of(place.chapter())) || !marked.equals(sought)) {
            set(place.chapter(), sought);
        }
        setAccessibleText(place.words());
        applyCss();
        layout();
        Node part = parts.get(place.block()).get(place.part());
        Bounds bounds = column.sceneToLocal(part.localToScene(part.getLayoutBounds()));
        scrollTo(place.block() == 0 ? 0 : bounds.getMinY() - LINE / 2);
    }

    private void set(Chapter chapter, Sought sought) {
        var setting = new Setting(sought);
        parts.clear();
        column.getChildren().clear();
        for (var block : chapter.blocks()) {
            Setting.Shown node = setting.of(block);
            parts.add(node.parts());
            column.getChildren().add(node.node());
        }
        shown = Optional.of(chapter);
        marked = sought;
    }

    private void press(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) return;
        double page = getViewportBounds().getHeight() * KEPT;
        switch (key.getCode()) {
            case UP -> scrollTo(top() - LINE);
            case DOWN -> scrollTo(top() + LINE);
            case PAGE_UP -> scrollTo(top() - page);
            case PAGE_DOWN -> scrollTo(top() + page);
            case SPACE -> scrollTo(top() + (key.isShiftDown() ? -page : page));
            case HOME -> scrollTo(0);
            case END -> scrollTo(column.getHeight());
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// How much of the chapter is above what is seen.
    private double top() {
        return getVvalue() * hidden();
    }

    private void scrollTo(double top) {
        setVvalue(hidden() == 0 ? 0 : Math.clamp(top / hidden(), 0, 1));
    }

    private double hidden() {
        return Math.max(0, column.getHeight() - getViewportBounds().getHeight());
    }
}
