package org.postil.format.overview;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.postil.analysis.overview.chart.Chart;

/// A chart as a PNG, dark on white, with twice as many points as it measures.
public final class ChartPng {

    private static final int SCALE = 2;

    /// No picture has more points on one side.
    private static final int MOST = 16_000;

    private static final Color INK = new Color(0x222222);
    private static final Color GREY = new Color(0x7a7a7a);

    private final Graphics2D pen;

    private ChartPng(Graphics2D pen) {
        this.pen = pen;
    }

    /// Writes the picture and leaves the stream open. Of a chart that is larger than a picture can
    /// be, the beginning.
    public static void write(Chart chart, OutputStream out) throws IOException {
        var image =
                new BufferedImage(
                        points(chart.width()), points(chart.height()), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.scale(SCALE, SCALE);
        var png = new ChartPng(pen);
        chart.shapes().forEach(png::draw);
        pen.dispose();
        ImageIO.write(image, "png", out);
    }

    private static int points(double size) {
        return (int) Math.clamp(Math.ceil(size * SCALE), 1, MOST);
    }

    private void draw(Chart.Shape shape) {
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(1));
        switch (shape) {
            case Chart.Line line ->
                    pen.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
            case Chart.Box box ->
                    fill(
                            new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()),
                            box.fill());
            case Chart.Disc disc ->
                    fill(
                            new Ellipse2D.Double(
                                    disc.x() - disc.radius(),
                                    disc.y() - disc.radius(),
                                    2 * disc.radius(),
                                    2 * disc.radius()),
                            disc.fill());
            case Chart.Words words -> {
                pen.setFont(
                        new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) words.size()));
                double width = pen.getFontMetrics().stringWidth(words.text());
                double x =
                        words.x()
                                - switch (words.align()) {
                                    case BEGIN -> 0;
                                    case MIDDLE -> width / 2;
                                    case END -> width;
                                };
                pen.drawString(words.text(), (float) x, (float) words.y());
            }
        }
    }

    private void fill(Shape shape, Chart.Fill fill) {
        pen.setColor(
                switch (fill) {
                    case SOLID -> INK;
                    case GREY -> GREY;
                    case OPEN, DOUBTFUL -> Color.WHITE;
                });
        pen.fill(shape);
        pen.setColor(INK);
        if (fill == Chart.Fill.DOUBTFUL) {
            float[] dashes = {2, 2};
            pen.setStroke(
                    new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, dashes, 0));
        }
        pen.draw(shape);
    }
}
