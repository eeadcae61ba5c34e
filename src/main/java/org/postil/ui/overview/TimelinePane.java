package org.postil.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.postil.analysis.overview.TimeLanes;
import org.postil.analysis.overview.TimeLanes.Placed;
import org.postil.analysis.overview.TimeScale;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.model.annotation.Tag;
import org.postil.ui.fx.Texts;

/// All dates of a project along a line of time: what was written above it, what happened below. A
/// bar covers all that a date may mean, one of doubt is hollow; a document's own date is a square.
/// A click or Enter goes to the words.
final class TimelinePane extends Region {

    private static final double LEFT = 92;
    private static final double RIGHT = 24;
    private static final double ROW = 24;
    private static final double SIZE = 11;
    private static final double TARGET = 24;
    private static final double APART = 24;

    private final Consumer<Moment> go;
    private List<Moment> moments = List.of();
    private TimeLanes lanes = TimeLanes.of(List.of(), 0, 1, APART);
    private double laidOut = -1;

    TimelinePane(Consumer<Moment> go) {
        this.go = go;
        getStyleClass().add("timeline");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(Texts.text("ui.overview.timeline"));
        setMinHeight(90);
    }

    void show(List<Moment> now) {
        if (now.equals(moments)) return;
        moments = List.copyOf(now);
        laidOut = -1;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return axis() + 40 + ROW * lanes.rows(Tag.Aspect.HAPPENED) + 12;
    }

    private double axis() {
        return 18 + ROW * lanes.rows(Tag.Aspect.WRITTEN);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() == laidOut) return;
        laidOut = getWidth();
        lanes = TimeLanes.of(moments, LEFT, getWidth() - RIGHT, APART);
        setPrefHeight(computePrefHeight(getWidth()));
        var nodes = new ArrayList<Node>();
        double axis = axis();
        nodes.add(line(LEFT, axis, getWidth() - RIGHT, axis));
        for (TimeScale.Tick tick : ticks()) {
            nodes.add(line(tick.x(), axis, tick.x(), axis + 5));
            nodes.add(label(tick.words(), tick.x() + 3, axis + 3));
        }
        nodes.add(label(Texts.text("timeline.written"), 8, axis - 24));
        nodes.add(label(Texts.text("timeline.happened"), 8, axis + 24));
        for (Placed one : lanes.placed()) nodes.add(mark(one, axis));
        getChildren().setAll(nodes);
    }

    private List<TimeScale.Tick> ticks() {
        return moments.isEmpty() ? List.of() : lanes.scale().ticks();
    }

    private Region mark(Placed one, double axis) {
        Moment moment = one.moment();
        var mark = new Region();
        boolean bar = one.to() - one.from() > SIZE;
        boolean above = moment.aspect() == Tag.Aspect.WRITTEN;
        double y = above ? axis - 17 - ROW * one.row() : axis + 30 + ROW * one.row();
        double width = bar ? one.to() - one.from() : SIZE;
        double x = bar ? one.from() : (one.from() + one.to() - SIZE) / 2;
        mark.getStyleClass().addAll("moment-mark", moment.tag().isEmpty() ? "own" : "tagged");
        if (one.isDoubtful()) mark.getStyleClass().add("doubtful");
        double room = (TARGET - SIZE) / 2;
        mark.resizeRelocate(x - room, y - room, width + 2 * room, TARGET);
        mark.setManaged(false);
        mark.setFocusTraversable(true);
        mark.setAccessibleRole(AccessibleRole.BUTTON);
        String words = words(moment);
        mark.setAccessibleText(words);
        Tooltip.install(mark, new Tooltip(words));
        mark.setOnMouseClicked(_ -> go.accept(moment));
        mark.addEventHandler(KeyEvent.KEY_PRESSED, key -> press(key, moment));
        return mark;
    }

    private void press(KeyEvent key, Moment moment) {
        if (key.getCode() != KeyCode.ENTER && key.getCode() != KeyCode.SPACE) return;
        go.accept(moment);
        key.consume();
    }

    static String words(Moment moment) {
        String date = Texts.of(moment.date().wording());
        String title = moment.document().title();
        if (moment.tag().isEmpty()) return Texts.text("timeline.own", date, title);
        String quote = moment.tag().get().anchor().quote(moment.document().mainWitness().text());
        String words = quote.replaceAll("\\s+", " ");
        return moment.delay().isEmpty()
                ? Texts.text("timeline.tag", date, words, title)
                : Texts.text("timeline.delay", date, words, title, moment.delay().getAsLong());
    }

    private static Line line(double x1, double y1, double x2, double y2) {
        var line = new Line(x1, y1, x2, y2);
        line.getStyleClass().add("time-line");
        line.setManaged(false);
        return line;
    }

    private static Label label(String words, double x, double y) {
        var label = new Label(words);
        label.getStyleClass().add("faint");
        label.setManaged(false);
        label.resizeRelocate(x, y, 110, 18);
        return label;
    }
}
