package org.postil.ui.overview.time;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.postil.analysis.overview.chart.Chart;

/// Draws charts on a canvas with the inks of the theme, which regions that nobody sees take from
/// the style sheet.
final class Pen {

    private final Region ink = probe("ink");
    private final Region grey = probe("grey");
    private final Region paper = probe("paper");
    private final Region accent = probe("accent");
    private final Region brush = probe("brush");

    private static Region probe(String name) {
        var probe = new Region();
        probe.getStyleClass().addAll("chart-ink", name);
        probe.setManaged(false);
        probe.setMouseTransparent(true);
        return probe;
    }

    /// To be put where the style sheet reaches them.
    List<Region> probes() {
        return List.of(ink, grey, paper, accent, brush);
    }

    /// Told whenever the theme turns.
    void onTurn(Runnable turned) {
        for (Region probe : probes()) probe.backgroundProperty().addListener(_ -> turned.run());
    }

    Paint accent() {
        return colour(accent, Color.DODGERBLUE);
    }

    Paint brush() {
        return colour(brush, Color.LIGHTBLUE);
    }

    void draw(Chart.Shape shape, GraphicsContext canvas) {
        canvas.setStroke(colour(ink, Color.BLACK));
        canvas.setLineWidth(1);
        canvas.setLineDashes();
        switch (shape) {
            case Chart.Line line ->
                    canvas.strokeLine(
                            sharp(line.x1()), sharp(line.y1()), sharp(line.x2()), sharp(line.y2()));
            case Chart.Box box -> {
                fill(box.fill(), canvas);
                canvas.fillRect(
                        sharp(box.x()),
                        sharp(box.y()),
                        Math.rint(box.width()),
                        Math.rint(box.height()));
                canvas.strokeRect(
                        sharp(box.x()),
                        sharp(box.y()),
                        Math.rint(box.width()),
                        Math.rint(box.height()));
            }
            case Chart.Disc disc -> {
                fill(disc.fill(), canvas);
                double left = disc.x() - disc.radius();
                double top = disc.y() - disc.radius();
                double size = 2 * disc.radius();
                canvas.fillOval(left, top, size, size);
                canvas.strokeOval(left, top, size, size);
            }
            case Chart.Words words -> {
                canvas.setFill(colour(ink, Color.BLACK));
                canvas.setFont(Font.font("Source Sans 3", words.size()));
                canvas.setTextAlign(
                        switch (words.align()) {
                            case BEGIN -> TextAlignment.LEFT;
                            case MIDDLE -> TextAlignment.CENTER;
                            case END -> TextAlignment.RIGHT;
                        });
                canvas.fillText(words.text(), words.x(), words.y());
            }
        }
    }

    private void fill(Chart.Fill fill, GraphicsContext canvas) {
        canvas.setFill(
                switch (fill) {
                    case SOLID -> colour(ink, Color.BLACK);
                    case GREY -> colour(grey, Color.GREY);
                    case OPEN, DOUBTFUL -> colour(paper, Color.WHITE);
                });
        if (fill == Chart.Fill.DOUBTFUL) canvas.setLineDashes(2, 2);
    }

    private static double sharp(double at) {
        return Math.floor(at) + 0.5;
    }

    private static Paint colour(Region probe, Color otherwise) {
        var background = probe.getBackground();
        return background == null || background.getFills().isEmpty()
                ? otherwise
                : background.getFills().getLast().getFill();
    }
}
