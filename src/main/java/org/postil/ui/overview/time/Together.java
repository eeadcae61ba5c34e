package org.postil.ui.overview.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.analysis.overview.TimeScale;
import org.postil.analysis.overview.chart.TimeChart.Rows;

/// Timelines that stand side by side: all show the same time, and their lines of time lie at one
/// height, so that what is above and below each other in one can be compared with the other. What
/// their marks mean is said once for all.
public final class Together {

    private final List<TimelinePane> panes = new ArrayList<>();
    private final Meanings meanings = new Meanings();

    /// Has this show the same time as the others.
    public void add(TimelinePane pane) {
        panes.add(pane);
        showAll();
        fit();
    }

    /// Lets this go.
    public void remove(TimelinePane pane) {
        panes.remove(pane);
        showAll();
        fit();
    }

    /// What the marks of several timelines mean; nothing where there is one, which says it itself.
    public Meanings meanings() {
        return meanings;
    }

    /// Shows all dates of all of them.
    void showAll() {
        Optional<TimeScale> all =
                panes.stream().flatMap(pane -> pane.all().stream()).reduce(TimeScale::hull);
        all.ifPresent(this::show);
    }

    void show(TimeScale now) {
        for (TimelinePane pane : panes) pane.take(now);
        fit();
    }

    /// Puts the dates of all that have been laid out in their places, as many rows high as the one
    /// that takes most.
    void fit() {
        meanings.setNeeded(panes.size() > 1);
        List<TimelinePane> laid = panes.stream().filter(pane -> pane.getWidth() > 0).toList();
        if (panes.size() == 1) {
            laid.forEach(TimelinePane::fitAlone);
            return;
        }
        double room = laid.stream().mapToDouble(TimelinePane::room).min().orElse(0);
        Rows rows = Rows.FEWEST;
        for (TimelinePane pane : laid) rows = rows.max(pane.fit(room, Rows.FEWEST).rows());
        double axis = 0;
        for (TimelinePane pane : laid) axis = Math.max(axis, pane.fit(room, rows).axis());
        for (TimelinePane pane : laid) pane.lower(axis);
    }
}
