package org.postil.ui.text.pointing;

import java.util.List;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.postil.model.annotation.Annotation;
import org.postil.ui.fx.Texts;

/// Shows what the tags under the mouse say, when it rests on them for a moment. It only looks on:
/// no event is kept from the text, so that tags never hinder a selection.
public final class Hover {

    private static final Duration REST = Duration.millis(350);

    /// So many cards leave room for themselves on a small screen.
    private static final int MOST = 5;

    private final Node area;
    private final Function<Annotation, Node> card;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition rest = new PauseTransition(REST);
    private List<Annotation> shown = List.of();

    /// Finds what lies under a point of the area.
    @FunctionalInterface
    public interface Finder {
        /// The annotations there, in the order in which they are shown.
        List<Annotation> under(double x, double y);
    }

    /// Begins to watch the mouse over an area.
    ///
    /// @param card makes what is shown of one annotation
    public Hover(Node area, Finder finder, Function<Annotation, Node> card) {
        this.area = area;
        this.card = card;
        tooltip.getStyleClass().add("tag-tooltip");
        area.addEventFilter(MouseEvent.MOUSE_MOVED, moved -> follow(moved, finder));
        area.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> leave());
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> leave());
        area.addEventFilter(ScrollEvent.SCROLL, _ -> leave());
        area.addEventFilter(KeyEvent.KEY_PRESSED, _ -> leave());
    }

    private void follow(MouseEvent moved, Finder finder) {
        if (tooltip.isShowing() && finder.under(moved.getX(), moved.getY()).equals(shown)) return;
        leave();
        var place = new Point2D(moved.getX(), moved.getY());
        rest.setOnFinished(_ -> show(finder.under(place.getX(), place.getY()), place));
        rest.playFromStart();
    }

    private void show(List<Annotation> found, Point2D place) {
        if (found.isEmpty() || area.getScene() == null) return;
        shown = found;
        tooltip.setGraphic(cards(found));
        Point2D at = area.localToScreen(place.getX() + 10, place.getY() + 22);
        tooltip.show(area, at.getX(), at.getY());
    }

    private Node cards(List<Annotation> found) {
        var cards = new VBox();
        cards.getStyleClass().add("tag-cards");
        found.stream().limit(MOST).map(card).forEach(cards.getChildren()::add);
        if (found.size() > MOST) {
            var more = new Label(Texts.text("ui.hover.more", found.size() - MOST));
            more.getStyleClass().add("manner");
            cards.getChildren().add(more);
        }
        return cards;
    }

    private void leave() {
        rest.stop();
        tooltip.hide();
        shown = List.of();
    }
}
