package org.postil.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.postil.analysis.overview.Chronicle;
import org.postil.analysis.overview.MomentWords;
import org.postil.analysis.overview.TimeScale;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.analysis.overview.chart.Chart;
import org.postil.analysis.overview.chart.TimeChart;
import org.postil.analysis.overview.chart.TimeChart.Mark;
import org.postil.ui.fx.Texts;

/// All dates of a selection along a line of time, from ages down to hours. The wheel, `+` and `-`
/// zoom, Page Up and Page Down go back and on, 0 shows all; the arrow keys walk the dates, Enter
/// and a click go to the words. Dragging, or Shift with the arrow keys, selects a stretch of time.
final class TimelinePane extends Region {

    private static final double LEFT = 92;
    private static final double RIGHT = 24;
    private static final int ROWS = 14;
    private static final double STEP = 0.7;
    private static final double STILL = 4;

    private final Canvas canvas = new Canvas();
    private final Pen pen = new Pen();
    private final Tooltip tip = new Tooltip();
    private final Consumer<Moment> go;
    private final Consumer<List<Moment>> brushed;
    private final Brush brush = new Brush();
    private Chronicle chronicle = Chronicle.of(List.of());
    private TimeScale scale = new TimeScale(0, 1, LEFT, LEFT + 1);
    private TimeChart chart = TimeChart.of(chronicle, scale, ROWS);
    private int current = -1;

    /// @param go to the words of a date, or to its document
    /// @param brushed told the dates of a stretch that was selected
    TimelinePane(Consumer<Moment> go, Consumer<List<Moment>> brushed) {
        this.go = go;
        this.brushed = brushed;
        setId("timeline");
        getStyleClass().add("timeline");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinHeight(150);
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
        getChildren().addAll(pen.probes());
        pen.onTurn(this::draw);
        focusedProperty().addListener(_ -> draw());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::begin);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::end);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        Tooltip.install(this, tip);
        say();
    }

    /// Shows these, all of them at first; where they are the same dates, what was in sight.
    void show(Chronicle now) {
        boolean same = now.isLike(chronicle);
        chronicle = now;
        if (same) {
            show(scale);
            return;
        }
        current = -1;
        brush.clear();
        showAll();
    }

    /// The part of time that is shown, as a picture.
    Chart chart() {
        return chart.chart(names());
    }

    private void showAll() {
        show(chronicle.scale(LEFT, Math.max(LEFT + 1, getWidth() - RIGHT)));
    }

    private void show(TimeScale now) {
        scale = now;
        chart = TimeChart.of(chronicle, scale, ROWS);
        setPrefHeight(chart.height());
        requestLayout();
        draw();
        say();
    }

    @Override
    protected void layoutChildren() {
        double right = Math.max(LEFT + 1, getWidth() - RIGHT);
        if (right != scale.right()) show(scale.between(LEFT, right));
        if (canvas.getWidth() == getWidth() && canvas.getHeight() == getHeight()) return;
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private void draw() {
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        brush.range()
                .ifPresent(range -> {
                    context.setFill(pen.brush());
                    double from = scale.x(range.from());
                    context.fillRect(from, 0, Math.max(2, scale.x(range.to()) - from), getHeight());
                });
        for (Chart.Shape shape : chart().shapes()) pen.draw(shape, context);
        if (isFocused()) chart.of(current).ifPresent(mark -> ring(mark, context));
    }

    private void ring(Mark mark, GraphicsContext context) {
        context.setStroke(pen.accent());
        context.setLineDashes();
        context.setLineWidth(2);
        double room = mark.width() == 0 ? 10 : 4;
        context.strokeRoundRect(mark.x() - room, mark.y() - 10, mark.width() + 2 * room, 20, 8, 8);
    }

    private TimeChart.Names names() {
        return new TimeChart.Names(
                Texts.text("ui.overview.timeline"),
                Texts.text("timeline.written"),
                Texts.text("timeline.happened"),
                _ -> "");
    }

    static String words(Moment moment) {
        return Texts.of(MomentWords.of(moment));
    }

    /// What a screen reader says: the date that is current, or how many there are.
    private void say() {
        int shown = chronicle.between(scale.first(), scale.last()).size();
        setAccessibleText(
                current < 0
                        ? Texts.text("ui.overview.timeline.spoken", shown)
                        : words(chronicle.moment(current)));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void press(KeyEvent key) {
        double middle = current < 0 ? (scale.left() + scale.right()) / 2 : place(current);
        switch (key.getCode()) {
            case PLUS, ADD, EQUALS -> show(scale.zoomed(STEP, middle));
            case MINUS, SUBTRACT -> show(scale.zoomed(1 / STEP, middle));
            case DIGIT0, NUMPAD0 -> showAll();
            case PAGE_UP -> show(scale.moved(-0.5));
            case PAGE_DOWN -> show(scale.moved(0.5));
            case LEFT -> walk(-1, key.isShiftDown());
            case RIGHT -> walk(1, key.isShiftDown());
            case HOME -> goTo(0, key.isShiftDown());
            case END -> goTo(chronicle.size() - 1, key.isShiftDown());
            case ENTER, SPACE -> {
                if (current >= 0) go.accept(chronicle.moment(current));
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private double place(int index) {
        double x = scale.x(middle(index));
        return Math.clamp(x, scale.left(), scale.right());
    }

    private double middle(int index) {
        double from = Math.max(scale.first(), chronicle.start(index));
        double to = Math.min(scale.last(), chronicle.end(index));
        if (from > to)
            return Double.isInfinite(chronicle.start(index)) ? to : chronicle.start(index);
        return (from + to) / 2;
    }

    private void walk(int by, boolean selecting) {
        List<Integer> shown = chronicle.between(scale.first(), scale.last());
        if (current < 0 && !shown.isEmpty()) {
            goTo(by > 0 ? shown.getFirst() : shown.getLast(), selecting);
        } else {
            goTo(Math.clamp(current + by, 0, Math.max(0, chronicle.size() - 1)), selecting);
        }
    }

    private void goTo(int index, boolean selecting) {
        if (index < 0 || index >= chronicle.size()) return;
        int before = current < 0 ? index : current;
        current = index;
        double at = middle(index);
        if (at < scale.first() || at > scale.last()) {
            show(scale.moved((at - scale.first()) / (scale.last() - scale.first()) - 0.5));
        }
        if (selecting) {
            brush.extend(middle(before), middle(index));
            tellBrushed();
        } else {
            brush.clear();
        }
        draw();
        say();
    }

    private void scroll(ScrollEvent scroll) {
        if (scroll.isShiftDown()) {
            double way = scroll.getDeltaX() == 0 ? scroll.getDeltaY() : scroll.getDeltaX();
            show(scale.moved(way < 0 ? 0.15 : -0.15));
        } else if (scroll.getDeltaY() != 0) {
            show(scale.zoomed(scroll.getDeltaY() > 0 ? STEP : 1 / STEP, scroll.getX()));
        }
        scroll.consume();
    }

    private void begin(MouseEvent press) {
        requestFocus();
        brush.begin(press.getX(), scale.days(press.getX()));
        press.consume();
    }

    private void drag(MouseEvent drag) {
        if (Math.abs(drag.getX() - brush.pressedAt()) < STILL) return;
        brush.to(scale.days(drag.getX()));
        draw();
    }

    private void end(MouseEvent release) {
        if (Math.abs(release.getX() - brush.pressedAt()) >= STILL) {
            tellBrushed();
            return;
        }
        brush.clear();
        Optional<Mark> mark = chart.at(release.getX(), release.getY());
        current = mark.map(Mark::index).orElse(-1);
        draw();
        say();
        mark.map(Mark::moment).ifPresent(go);
    }

    private void point(MouseEvent mouse) {
        Optional<Mark> mark = chart.at(mouse.getX(), mouse.getY());
        setCursor(mark.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        tip.setText(mark.map(Mark::moment).map(TimelinePane::words).orElse(hint()));
    }

    private static String hint() {
        return Texts.text("ui.overview.timeline.hint");
    }

    private void tellBrushed() {
        brush.range()
                .ifPresent(range -> {
                    var all = new ArrayList<Moment>();
                    for (int i : chronicle.between(range.from(), range.to())) {
                        all.add(chronicle.moment(i));
                    }
                    brushed.accept(all);
                });
    }
}
