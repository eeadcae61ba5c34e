package org.postil.ui.window.reading;

import java.util.Optional;
import org.postil.model.Witness;
import org.postil.text.Span;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.desk.Showing;

/// The way back to where the reader was before, over panes and documents, and forward again.
public final class Trail {

    private final Panes panes;
    private final Showing showing;
    private Steps steps = Steps.NONE;
    private boolean walking;

    Trail(Panes panes) {
        this.panes = panes;
        showing = new Showing(panes);
        notice();
        panes.onChange(this::notice);
    }

    public Optional<Runnable> back() {
        return step(-1);
    }

    public Optional<Runnable> forward() {
        return step(1);
    }

    private void notice() {
        if (walking) return;
        panes.current().ifPresent(pane -> steps = steps.at(place(pane)));
    }

    private static Steps.Place place(ReadingPane pane) {
        return new Steps.Place(pane.shown(), pane.text().selection().start());
    }

    /// The next place on the way whose version is still there.
    private Optional<Runnable> step(int by) {
        Optional<Steps> next = steps.walked(by);
        while (next.isPresent() && panes.there(next.get().now().version()).isEmpty()) {
            next = next.get().walked(by);
        }
        return next.map(found -> () -> go(found));
    }

    private void go(Steps there) {
        Steps.Place place = there.now();
        int length = panes.there(place.version()).map(Witness::text).orElse("").length();
        int offset = Math.min(place.offset(), length);
        walking = true;
        try {
            showing.words(place.version(), new Span(offset, offset));
        } finally {
            walking = false;
        }
        steps = there;
    }
}
