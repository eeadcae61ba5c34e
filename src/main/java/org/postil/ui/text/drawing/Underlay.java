package org.postil.ui.text.drawing;

import java.util.Set;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.TextFlow;
import org.postil.model.annotation.Annotation;
import org.postil.model.id.Id;
import org.postil.ui.text.look.Look;

/// What lies behind the words of one paragraph: its number, and everything that is drawn of its
/// tags. It is no part of the text's layout and lets the mouse through.
///
/// It draws anew only when the size, the line spacing or the [Page] changed, for a text area lays
/// its paragraphs out dozens of times a frame.
public final class Underlay extends Region {

    /// Between two paragraphs, as a part of the letters' size.
    private static final double LINE = 0.2;

    /// What a blank line adds: as much as it takes where it is shown.
    private static final double BLANK = 0.4;

    private static final boolean MANY_SCRIPTS = Font.getFamilies().contains("DejaVu Sans");

    private final TextFlow flow;
    private final Look look;
    private final Page page;
    private final Path veil = new Path();
    private final ChangeListener<Number> resized = (_, _, _) -> requestLayout();
    private Drawn drawn = Drawn.NOTHING;

    /// For what it was drawn last.
    private record Drawn(double width, double height, double spacing, double em) {
        static final Drawn NOTHING = new Drawn(-1, -1, -1, -1);
    }

    private Underlay(TextFlow flow, Look look, Page page) {
        this.flow = flow;
        this.look = look;
        this.page = page;
        getStyleClass().add("underlay");
        setManaged(false);
        setMouseTransparent(true);
        setViewOrder(1);
        veil.getStyleClass().add("veil");
        veil.setManaged(false);
        veil.setMouseTransparent(true);
        veil.setViewOrder(-1);
        var weakly = new WeakChangeListener<>(resized);
        flow.widthProperty().addListener(weakly);
        flow.heightProperty().addListener(weakly);
        flow.lineSpacingProperty().addListener(weakly);
    }

    /// Puts a paragraph into the page's frame and its looks behind it, in the place of those that
    /// it had before.
    public static void lay(TextFlow flow, Look look, Page page) {
        flow.setUserData(look);
        refit(flow, page);
        flow.getChildren().removeIf(Underlay::isLaid);
        flow.getStyleClass().remove("blank");
        if (look.kind() == Look.Kind.BLANK) flow.getStyleClass().add("blank");
        if (look.equals(Look.PLAIN)) return;
        var underlay = new Underlay(flow, look, page);
        flow.getChildren().addFirst(underlay);
        if (!look.setAside().isEmpty()) flow.getChildren().add(underlay.veil);
    }

    /// Puts a paragraph into the page's frame, which has changed.
    public static void refit(Node paragraph, Page page) {
        if (paragraph instanceof TextFlow flow && flow.getUserData() instanceof Look look) {
            Frame frame = page.frame();
            flow.setPadding(padding(look, frame));
            double spacing = look.kind() == Look.Kind.BLANK ? 0 : frame.spacing();
            String lines = "-fx-line-spacing: " + spacing + "px;"; // the area's own sheet has 1
            flow.setStyle(lines + direction(look));
        }
    }

    /// True where something of one of these is drawn here.
    public boolean showsAny(Set<Id<Annotation>> annotations) {
        return look.highlights().stream().anyMatch(one -> annotations.contains(one.annotation()));
    }

    /// Draws again, whatever it has drawn: the page's colours or the emphasis have changed.
    public void redraw() {
        drawn = Drawn.NOTHING;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var now =
                new Drawn(
                        flow.getWidth(),
                        flow.getHeight(),
                        flow.getLineSpacing(),
                        page.frame().em());
        if (now.equals(drawn)) return;
        drawn = now;
        var lines = WrappedLines.of(flow);
        if (lines.count() == 0) return;
        var drawing = new Drawing(lines, page);
        getChildren().setAll(drawing.of(look));
        drawing.veil(veil, look.setAside());
    }

    /// JavaFX 26 on Linux paints the parts of a line that runs from right to left in the wrong
    /// order where they come from several fonts: so one that has all of them.
    private static String direction(Look look) {
        String font = MANY_SCRIPTS ? "-fx-font-family: \"DejaVu Sans\";" : "";
        return switch (look.direction()) {
            case RIGHTWARDS -> "";
            case MIXED -> font;
            case LEFTWARDS -> font + "-fx-text-alignment: right;";
        };
    }

    private static boolean isLaid(Node child) {
        return child instanceof Underlay || child.getStyleClass().contains("veil");
    }

    private static Insets padding(Look look, Frame frame) {
        if (look.kind() == Look.Kind.BLANK) return frame.under(0);
        return frame.under(
                switch (look.above()) {
                    case NONE -> 0;
                    case LINE -> LINE;
                    case BLANK -> LINE + BLANK;
                    case BLANKS -> LINE + 2 * BLANK;
                });
    }
}
