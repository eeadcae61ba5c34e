package org.postil.ui.window.comparing;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.postil.session.comparing.Landmarks;
import org.postil.ui.window.desk.ReadingPane;

/// Keeps two versions level by the words that belong together: the line at a third of the height of
/// the one stands beside its line in the other, whatever is wrapped, folded or set in other type.
///
/// The version that was last under the reader's hand leads. The other follows after the event, all
/// scrolling in between at once: done inside it, the widget throws.
final class Leveling {

    private static final double THIRD = 1.0 / 3;

    /// Less than a pixel, as a part of the height.
    private static final double NEAR = 0.0005;

    private final ReadingPane a;
    private final ReadingPane b;
    private final Runnable scrolled;
    private Optional<Landmarks> landmarks = Optional.empty();
    private boolean leadsA = true;
    private boolean on = true;
    private boolean pending;
    private boolean ended;

    /// @param scrolled told when either was scrolled and the other has followed
    Leveling(ReadingPane a, ReadingPane b, Runnable scrolled) {
        this.a = a;
        this.b = b;
        this.scrolled = scrolled;
        listenTo(a, true);
        listenTo(b, false);
    }

    void by(Landmarks now) {
        landmarks = Optional.of(now);
        soon();
    }

    boolean isOn() {
        return on;
    }

    void turn() {
        on = !on;
        soon();
    }

    /// Follows no more.
    void end() {
        ended = true;
    }

    /// The first version (true) or the second leads from now on.
    void lead(boolean first) {
        leadsA = first;
        soon();
    }

    private void listenTo(ReadingPane pane, boolean first) {
        pane.addEventFilter(ScrollEvent.SCROLL, _ -> leadsA = first);
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> leadsA = first);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, _ -> leadsA = first);
        pane.text()
                .onScroll(() -> {
                    if (leadsA == first || !on) soon();
                });
    }

    /// Levels them once what happens now has happened. Only the leading one calls for it: where the
    /// texts end they can't be level, and each would move the other for ever.
    void soon() {
        if (pending || ended) return;
        pending = true;
        Platform.runLater(() -> {
            pending = false;
            if (ended) return;
            if (on) landmarks.ifPresent(this::level);
            scrolled.run();
        });
    }

    private void level(Landmarks by) {
        ReadingPane leading = leadsA ? a : b;
        ReadingPane following = leadsA ? b : a;
        if (leading.text().getHeight() == 0 || following.text().getHeight() == 0) return;
        int place = leading.text().places().placeAtHeight(THIRD);
        int there = leadsA ? by.inB(place) : by.inA(place);
        double wanted = leading.text().places().heightOf(place);
        if (Math.abs(following.text().places().heightOf(there) - wanted) < NEAR) return;
        following.text().places().scrollTo(there, wanted);
    }
}
