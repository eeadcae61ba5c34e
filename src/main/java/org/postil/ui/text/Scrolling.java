package org.postil.ui.text;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import org.postil.text.Span;

/// Scrolls a text area to what the reader wants to see. What is wanted before the area has a height
/// is done as soon as it has one.
final class Scrolling {

    private static final double THIRD = 1.0 / 3;
    private static final double TENTH = 0.1;

    private final WitnessArea area;

    Scrolling(WitnessArea area) {
        this.area = area;
    }

    /// Puts this span at a third of the height, unless it is well in sight.
    void reveal(Span span) {
        onceLaidOut(() -> reveal(span, THIRD));
    }

    /// Shows the text from its top, or from further down where the caret would be out of sight.
    void begin() {
        onceLaidOut(() -> {
            area.showParagraphAtTop(0);
            area.layout();
            reveal(area.selected(), TENTH);
        });
    }

    /// Does something that changes what is shown, and leaves the caret, or where it is out of sight
    /// the topmost line, at its height.
    void keeping(Runnable change) {
        if (area.getHeight() > 0) keeping(kept(), change);
        else change.run();
    }

    /// Does something that changes what is shown, and leaves this place of the text at its height.
    void keeping(int place, Runnable change) {
        boolean laidOut = area.getHeight() > 0;
        double part = laidOut ? area.places().heightOf(place) : 0;
        change.run();
        if (laidOut) area.places().scrollTo(place, part);
    }

    private int kept() {
        int caret = area.caret();
        return area.places().screenBounds(new Span(caret, caret)).isPresent()
                ? caret
                : area.places().placeAt(0, 0);
    }

    private void reveal(Span span, double part) {
        if (!isWellInSight(span)) area.places().scrollTo(span.start(), part);
    }

    private boolean isWellInSight(Span span) {
        double top = area.localToScreen(0, 0).getY();
        return area.places()
                .screenBounds(span)
                .filter(at -> at.getMinY() - top > area.getHeight() * 0.06)
                .filter(at -> at.getMaxY() - top < area.getHeight() * 0.8)
                .isPresent();
    }

    /// Does this now, or as soon as the area has a height.
    void onceLaidOut(Runnable action) {
        if (area.getHeight() > 0) {
            action.run();
            return;
        }
        area.heightProperty()
                .addListener(
                        new InvalidationListener() {
                            @Override
                            public void invalidated(Observable height) {
                                height.removeListener(this);
                                Platform.runLater(action);
                            }
                        });
    }
}
