package org.postil.ui.overview.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.analysis.overview.TimeScale;

/// Timelines that stand side by side: all show the same time, so that what is above and below each
/// other in one can be compared with the other.
public final class Together {

    private final List<TimelinePane> panes = new ArrayList<>();

    /// Has this show the same time as the others.
    public void add(TimelinePane pane) {
        panes.add(pane);
    }

    /// Lets this go.
    public void remove(TimelinePane pane) {
        panes.remove(pane);
        showAll();
    }

    /// Shows all dates of all of them.
    void showAll() {
        Optional<TimeScale> all =
                panes.stream().flatMap(pane -> pane.all().stream()).reduce(TimeScale::hull);
        all.ifPresent(this::show);
    }

    void show(TimeScale now) {
        for (TimelinePane pane : panes) pane.look(now);
    }
}
