package org.postil.ui.window.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Lets the panes scroll together. By relative position: what stood at the tops when they were
/// locked stays beside each other there, and beginnings and ends meet too. Or by another rule, for
/// as long as somebody knows a better one.
///
/// Only the pane that was last under the reader's hand leads, by mouse or keys. The others follow
/// after the event, all scrolling in between at once: done inside it, the widget throws.
public final class Together {

    private final Panes panes;
    private final Map<ReadingPane, Pairing> ties = new HashMap<>();
    private final Map<ReadingPane, Boolean> known = new HashMap<>();
    private Optional<ReadingPane> leader = Optional.empty();
    private Optional<Rule> rule = Optional.empty();
    private boolean on;
    private boolean onBefore;
    private boolean pending;

    /// How panes are kept beside each other.
    public interface Rule {

        /// Scrolls the others beside what stands in this one. A pane that is already there must
        /// stay untouched: it would move this one in turn, for ever where a text ends.
        void follow(ReadingPane leading);

        /// Told when a pane was scrolled and the others have followed, where they do.
        void followed();
    }

    public Together(Panes panes) {
        this.panes = panes;
        panes.onChange(this::meet);
        meet();
    }

    public boolean isOn() {
        return on;
    }

    /// Locks the panes, or lets them go; empty where there is only one.
    public Optional<Runnable> turn() {
        if (!on && panes.all().size() < 2) return Optional.empty();
        return Optional.of(() -> {
            on = !on;
            tieAll();
            soon();
            panes.look();
        });
    }

    /// Locks the panes by this rule.
    public void by(Rule now) {
        if (rule.isEmpty()) onBefore = on;
        rule = Optional.of(now);
        on = true;
        soon();
    }

    /// The panes go by their relative position again, if they did before.
    public void byPosition() {
        if (rule.isEmpty()) return;
        rule = Optional.empty();
        on = onBefore && panes.all().size() > 1;
        tieAll();
    }

    /// This pane leads from now on.
    public void lead(ReadingPane pane) {
        leader = Optional.of(pane);
        soon();
    }

    /// Lets the others follow once what happens now has happened.
    public void soon() {
        if (pending) return;
        pending = true;
        Platform.runLater(() -> {
            pending = false;
            if (on) leader.filter(panes.all()::contains).ifPresent(this::follow);
            rule.ifPresent(Rule::followed);
        });
    }

    private void tieAll() {
        ties.clear();
        if (on) panes.all().forEach(this::tie);
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
        boolean leads = on && leader.filter(pane::equals).isPresent();
        boolean isSeen = !on && rule.isPresent();
        if (leads || isSeen) soon();
    }

    private void follow(ReadingPane leading) {
        if (rule.isPresent()) rule.get().follow(leading);
        else followByPosition(leading);
    }

    private void followByPosition(ReadingPane leading) {
        Pairing from = ties.get(leading);
        Optional<Double> top = leading.text().places().relativeTop();
        if (from == null || top.isEmpty()) return;
        double way = from.way(top.get());
        ties.forEach((pane, to) -> {
            if (!pane.equals(leading)) pane.text().places().showAtTop(to.place(way));
        });
    }
}
