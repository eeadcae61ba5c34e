package org.postil.ui.overview.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.postil.analysis.overview.Chronicle;
import org.postil.analysis.overview.TimeScale;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.analysis.overview.chart.Chart;
import org.postil.analysis.overview.chart.TimeChart;
import org.postil.analysis.overview.chart.TimeChart.Column;
import org.postil.analysis.overview.chart.TimeChart.Mark;
import org.postil.analysis.overview.chart.TimeChart.Rows;
import org.postil.ui.fx.Texts;

/// All dates of a selection along a line of time, from ages down to hours. The wheel, `+` and `-`
/// zoom, Page Up and Page Down go back and on, 0 shows all; the arrow keys walk the dates, Enter
/// and a click go to the words. Dragging, or Shift with the arrow keys, selects a stretch of time.
public final class TimelinePane extends Region {

    private static final double LEFT = 92;
    private static final double RIGHT = 40;
    private static final int ROWS = 14;

    /// So high is what tells the meaning of the marks.
    private static final double MEANINGS = 26;

    private static final double STEP = 0.7;
    private static final double STILL = 4;

    private final TimeCanvas canvas = new TimeCanvas();
    private final Tooltip tip = new Tooltip();
    private final Together together;
    private final Consumer<Moment> go;
    private final Consumer<List<Moment>> brushed;
    private final Brush brush = new Brush();
    private Chronicle chronicle = Chronicle.NOTHING;
    private double room = 200;
    private TimeScale scale = new TimeScale(0, 1, LEFT, LEFT + 1);
    private TimeChart chart = TimeChart.of(chronicle, scale, ROWS, room - MEANINGS);
    private Chart picture = chart.chart(TimeWords.names());
    private int current = -1;

    /// Shows no dates yet.
    ///
    /// @param together what stands beside it
    /// @param go to the words of a date, or to its document
    /// @param brushed told the dates of a stretch that was selected
    public TimelinePane(Together together, Consumer<Moment> go, Consumer<List<Moment>> brushed) {
        this.together = together;
        this.go = go;
        this.brushed = brushed;
        setId("timeline");
        getStyleClass().add("timeline");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        getChildren().add(canvas);
        getChildren().addAll(canvas.pen().probes());
        canvas.pen().onTurn(this::draw);
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
    public void show(Chronicle now) {
        boolean same = now.isLike(chronicle);
        chronicle = now;
        if (same || now.size() == 0) together.fit();
        if (same) return;
        current = -1;
        brush.clear();
        together.showAll();
    }

    /// Fits into so much height where it can.
    public void setRoom(double height) {
        if (height <= 0 || height == room) return;
        room = height;
        together.fit();
    }

    /// The part of time that is shown, as a picture that says what its marks mean.
    public Chart chart() {
        return chart.chart(TimeWords.names());
    }

    /// From the first of its dates to the last; none where it has none.
    Optional<TimeScale> all() {
        boolean none = chronicle.size() == 0;
        return none ? Optional.empty() : Optional.of(chronicle.scale(scale.left(), scale.right()));
    }

    /// Is to show the same time as that.
    void take(TimeScale other) {
        scale = other.between(LEFT, Math.max(LEFT + 1, getWidth() - RIGHT));
    }

    double room() {
        return room;
    }

    /// Fits into its room, with what the marks mean below.
    void fitAlone() {
        Chart fitted = fit(room - MEANINGS, Rows.FEWEST).chart(TimeWords.names());
        double more = fitted.height() - room; // meanings that take a second line
        if (more > 0) fitted = fit(room - MEANINGS - more, Rows.FEWEST).chart(TimeWords.names());
        picture(fitted);
    }

    /// Fits into so much room, with so many rows at least.
    TimeChart fit(double within, Rows least) {
        chart = TimeChart.of(chronicle, scale, ROWS, within, least);
        return chart;
    }

    /// Has the line of time lie there, and leaves out what the marks mean.
    void lower(double axis) {
        chart = chart.lowered(axis);
        picture(chart.bare(TimeWords.names()));
    }

    private void picture(Chart now) {
        picture = now;
        setMinHeight(picture.height());
        requestLayout();
        draw();
        say();
    }

    @Override
    protected void layoutChildren() {
        double right = Math.max(LEFT + 1, getWidth() - RIGHT);
        if (right != scale.right()) {
            take(scale);
            together.fit();
        }
        if (canvas.getWidth() == getWidth() && canvas.getHeight() == getHeight()) return;
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private void draw() {
        canvas.draw(picture, brush.range(), scale);
        if (!isFocused() || current < 0) return;
        chart.of(current)
                .ifPresentOrElse(canvas::ring, () -> canvas.stroke(place(current), chart.height()));
    }

    /// What a screen reader says: the date that is current, or how many there are.
    private void say() {
        int shown = chronicle.count(scale.first(), scale.last());
        setAccessibleText(
                current < 0 ? TimeWords.of(shown) : TimeWords.of(chronicle.moment(current)));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void press(KeyEvent key) {
        double middle = current < 0 ? (scale.left() + scale.right()) / 2 : place(current);
        switch (key.getCode()) {
            case PLUS, ADD, EQUALS -> together.show(scale.zoomed(STEP, middle));
            case MINUS, SUBTRACT -> together.show(scale.zoomed(1 / STEP, middle));
            case DIGIT0, NUMPAD0 -> together.showAll();
            case PAGE_UP -> together.show(scale.moved(-0.5));
            case PAGE_DOWN -> together.show(scale.moved(0.5));
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
        int[] shown = chronicle.between(scale.first(), scale.last());
        if (current < 0 && shown.length > 0) {
            goTo(by > 0 ? shown[0] : shown[shown.length - 1], selecting);
        } else {
            goTo(Math.clamp(current + by, 0, Math.max(0, chronicle.size() - 1)), selecting);
        }
    }

    private void goTo(int index, boolean selecting) {
        if (index < 0 || index >= chronicle.size()) return;
        int before = current < 0 ? index : current;
        current = index;
        double at = middle(index);
        boolean seen = at >= scale.first() && at <= scale.last();
        double span = scale.last() - scale.first();
        if (!seen) together.show(scale.moved((at - scale.first()) / span - 0.5));
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
            together.show(scale.moved(way < 0 ? 0.15 : -0.15));
        } else if (scroll.getDeltaY() != 0) {
            together.show(scale.zoomed(scroll.getDeltaY() > 0 ? STEP : 1 / STEP, scroll.getX()));
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
        Optional<Column> column = chart.columnAt(release.getX(), release.getY());
        column.ifPresent(this::list);
        if (column.isPresent()) return;
        Optional<Mark> mark = chart.at(release.getX(), release.getY());
        current = mark.map(Mark::index).orElse(-1);
        draw();
        say();
        mark.map(Mark::moment).ifPresent(go);
    }

    private void list(Column column) {
        brush.begin(column.x(), scale.days(column.x()));
        brush.to(scale.days(column.x() + column.width() + 2));
        draw();
        tellBrushed();
    }

    private void point(MouseEvent mouse) {
        Optional<String> words = TimeWords.at(chart, mouse.getX(), mouse.getY());
        setCursor(words.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        tip.setText(words.orElseGet(() -> Texts.text("ui.overview.timeline.hint")));
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
