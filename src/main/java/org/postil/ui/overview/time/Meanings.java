package org.postil.ui.overview.time;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.postil.analysis.overview.TimeScale;
import org.postil.analysis.overview.chart.Chart;
import org.postil.analysis.overview.chart.TimeChart;

/// Says what the marks of timelines mean, in as many lines as that takes.
public final class Meanings extends Region {

    private final TimeCanvas canvas = new TimeCanvas();
    private boolean needed;
    private boolean wanted;

    Meanings() {
        setId("timeline-meanings");
        getStyleClass().add("timeline");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(canvas);
        getChildren().addAll(canvas.pen().probes());
        canvas.pen().onTurn(this::draw);
        see();
    }

    /// Has it seen where it is needed, or not at all.
    public void setWanted(boolean now) {
        wanted = now;
        see();
    }

    void setNeeded(boolean now) {
        needed = now;
        see();
    }

    private void see() {
        setVisible(needed && wanted);
        setManaged(needed && wanted);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return picture(width).height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private void draw() {
        canvas.draw(picture(getWidth()), Optional.empty(), new TimeScale(0, 1, 0, 1));
    }

    private static Chart picture(double width) {
        return TimeChart.meanings(TimeWords.names(), width < 0 ? Double.MAX_VALUE : width);
    }
}
