package org.postil.ui.window.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;

/// Scrolls all panes together, by their relative position: what stood at the tops when they were
/// locked stays beside each other there, and beginnings and ends meet too.
///
/// Only the pane that was last under the reader's hand leads, by mouse or keys. The others follow
/// after the event, all scrolling in between at once: done inside it, the widget throws.
final class Together {

    private final Panes panes;
    private final Map<ReadingPane, Pairing> ties = new HashMap<>();
    private final Map<ReadingPane, Boolean> known = new HashMap<>();
    private Optional<ReadingPane> leader = Optional.empty();
    private boolean on;
    private boolean pending;

    Together(Panes panes) {
        this.panes = panes;
        panes.onChange(this::meet);
    }

    boolean isOn() {
        return on;
    }

    /// Locks the panes, or lets them go; empty where there is only one.
    Optional<Runnable> turn() {
        if (!on && panes.all().size() < 2) return Optional.empty();
        return Optional.of(() -> {
            on = !on;
            ties.clear();
            if (on) panes.all().forEach(this::tie);
            panes.look();
        });
    }

    private void tie(ReadingPane pane) {
        pane.text().places().relativeTop().ifPresent(top -> ties.put(pane, new Pairing(top)));
    }

    /// Listens to panes that are new, and forgets those that are gone.
    private void meet() {
        for (ReadingPane pane : panes.all()) {
            if (known.putIfAbsent(pane, true) == null) listenTo(pane);
            if (on && !ties.containsKey(pane)) tie(pane);
        }
        known.keySet().retainAll(panes.all());
        ties.keySet().retainAll(panes.all());
        if (panes.all().size() < 2) on = false;
        leader = leader.filter(panes.all()::contains).or(panes::current);
    }

    private void listenTo(ReadingPane pane) {
        pane.addEventFilter(ScrollEvent.SCROLL, _ -> leader = Optional.of(pane));
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> leader = Optional.of(pane));
        pane.addEventFilter(KeyEvent.KEY_PRESSED, _ -> leader = Optional.of(pane));
        pane.text().onScroll(() -> scrolled(pane));
    }

    private void scrolled(ReadingPane pane) {
        if (!on || pending || leader.filter(pane::equals).isEmpty()) return;
        pending = true;
        Platform.runLater(() -> {
            pending = false;
            follow(pane);
        });
    }

    private void follow(ReadingPane leading) {
        Pairing from = ties.get(leading);
        Optional<Double> top = leading.text().places().relativeTop();
        if (!on || from == null || top.isEmpty()) return;
        double way = from.way(top.get());
        ties.forEach((pane, to) -> {
            if (!pane.equals(leading)) pane.text().places().showAtTop(to.place(way));
        });
    }
}
