package org.postil.ui.overview.time;

import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.postil.analysis.overview.TimeScale;
import org.postil.analysis.overview.chart.Chart;
import org.postil.analysis.overview.chart.TimeChart.Mark;

/// What a timeline is drawn on: its picture, over the stretch that is selected; and what is
/// current.
final class TimeCanvas extends Canvas {

    /// So wide is the edge that shows the focus.
    private static final double EDGE = 2;

    private final Pen pen = new Pen();

    TimeCanvas() {
        setMouseTransparent(true);
    }

    Pen pen() {
        return pen;
    }

    void draw(Chart picture, Optional<Brush.Range> selected, TimeScale scale) {
        GraphicsContext context = getGraphicsContext2D();
        context.clearRect(0, 0, getWidth(), getHeight());
        selected.ifPresent(range -> {
            context.setFill(pen.brush());
            double from = Math.max(scale.left(), scale.x(range.from()));
            double to = Math.min(scale.right(), scale.x(range.to()));
            context.fillRect(from, EDGE, Math.max(2, to - from), getHeight() - 2 * EDGE);
        });
        for (Chart.Shape shape : picture.shapes()) pen.draw(shape, context);
    }

    /// Puts a ring around the current date.
    void ring(Mark mark) {
        GraphicsContext context = accent();
        double room = mark.width() == 0 ? 10 : 4;
        context.strokeRoundRect(mark.x() - room, mark.y() - 10, mark.width() + 2 * room, 20, 8, 8);
    }

    /// Says where the current date stands among those that are counted.
    void stroke(double x, double height) {
        accent().strokeLine(x, 4, x, height - 4);
    }

    private GraphicsContext accent() {
        GraphicsContext context = getGraphicsContext2D();
        context.setStroke(pen.accent());
        context.setLineDashes();
        context.setLineWidth(2);
        return context;
    }
}
