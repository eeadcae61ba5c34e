package org.postil.ui.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.postil.collation.variant.Rank;

/// The whole of one version from top to bottom: where its differences stand, the gravest widest,
/// and a frame around what is in sight. A click or drag goes there.
public final class Strip extends Region {

    /// Where the differences of a rank stand.
    ///
    /// @param places how far down the text each is, from 0 to 1
    public record Ticks(Rank rank, List<Double> places) {
        public Ticks {
            places = List.copyOf(places);
        }
    }

    /// What a strip shows.
    ///
    /// @param ticks the gravest last, for they are drawn above the others
    /// @param top how far down the text what is in sight begins, from 0 to 1
    /// @param bottom how far down the text what is in sight ends, from 0 to 1
    public record Content(List<Ticks> ticks, double top, double bottom) {

        public static final Content NOTHING = new Content(List.of(), 0, 0);

        public Content {
            ticks = List.copyOf(ticks);
        }
    }

    private static final double LEAST_FRAME = 14;

    private final Rectangle frame = new Rectangle();
    private Content content = Content.NOTHING;
    private double drawnHeight = -1;

    Strip(DoubleConsumer scroll) {
        getStyleClass().add("strip");
        frame.getStyleClass().add("in-sight");
        frame.setMouseTransparent(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, press -> go(press, scroll));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, drag -> go(drag, scroll));
    }

    /// Only the frame moves while the reader scrolls; the ticks may be thousands.
    void show(Content now) {
        if (now.equals(content)) return;
        if (!now.ticks().equals(content.ticks())) drawnHeight = -1;
        content = now;
        requestLayout();
    }

    private void go(MouseEvent mouse, DoubleConsumer scroll) {
        scroll.accept(Math.clamp(mouse.getY() / getHeight(), 0, 1));
        mouse.consume();
    }

    @Override
    protected void layoutChildren() {
        if (getHeight() != drawnHeight) drawTicks();
        double top = content.top() * getHeight();
        frame.setX(0.5);
        frame.setY(top + 0.5);
        frame.setWidth(getWidth() - 1);
        frame.setHeight(Math.max(LEAST_FRAME, (content.bottom() - content.top()) * getHeight()));
    }

    private void drawTicks() {
        drawnHeight = getHeight();
        var nodes = new ArrayList<Node>();
        content.ticks().forEach(ticks -> nodes.add(path(ticks)));
        nodes.add(frame);
        getChildren().setAll(nodes);
    }

    private Path path(Ticks ticks) {
        var path = new Path();
        double room = ticks.rank().matters() ? 1.5 : 4;
        for (double place : ticks.places()) {
            double y = Math.round(place * getHeight()) + 0.5;
            path.getElements().addAll(new MoveTo(room, y), new LineTo(getWidth() - room, y));
        }
        path.getStyleClass().addAll("tick", RankLook.style(ticks.rank()));
        path.setMouseTransparent(true);
        return path;
    }
}
