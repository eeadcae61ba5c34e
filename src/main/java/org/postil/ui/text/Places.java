package org.postil.ui.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.postil.text.Span;
import org.postil.ui.text.look.DisplayText;

/// Where the places of a text stand on the screen, and how the area is scrolled to one. Offsets are
/// those of the text.
public final class Places {

    private final WitnessArea area;

    Places(WitnessArea area) {
        this.area = area;
    }

    /// The character under a point of the area; none beside the lines.
    Optional<Integer> characterAt(double x, double y) {
        var index = area.hit(x, y).getCharacterIndex();
        return index.isPresent() ? Optional.of(display().text(index.getAsInt())) : Optional.empty();
    }

    /// The place next to a point of the area.
    int placeAt(double x, double y) {
        return display().text(area.hit(x, y).getInsertionIndex());
    }

    /// The paragraph that is shown next to a point of the area.
    int paragraphUnder(double x, double y) {
        return paragraphAt(area.hit(x, y).getInsertionIndex());
    }

    /// The place before the first letter of a paragraph that is shown.
    Span paragraphStart(int paragraph) {
        int start = display().text(area.getAbsolutePosition(paragraph, 0));
        return new Span(start, start);
    }

    /// Where a span stands on the screen, as far as it is in sight; empty where none of it is.
    public Optional<Bounds> screenBounds(Span span) {
        Span shown = display().shown(span);
        boolean folded = shown.isEmpty() && !span.isEmpty();
        if (area.getScene() == null || folded || !isInSight(shown)) return Optional.empty();
        Bounds sight = area.localToScreen(area.getLayoutBounds());
        return area.getCharacterBoundsOnScreen(shown.start(), shown.end())
                .filter(sight::intersects)
                .map(bounds -> within(sight, bounds));
    }

    /// Scrolls so that this place stands at a part of the height, or as near as the text's ends
    /// allow. Exact however tall the paragraph is: the widget takes a region of a paragraph as it
    /// stands, while it scrolls by pixels only as it guesses the text's length.
    public void scrollTo(int offset, double part) {
        int shown = display().shown(offset);
        int paragraph = paragraphAt(shown);
        area.showParagraphAtTop(paragraph);
        area.layout();
        double height = area.getHeight();
        double top = depthIn(paragraph, shown) - height * part;
        area.showParagraphRegion(paragraph, new BoundingBox(0, top, 0, height));
        area.layout();
    }

    /// The place at the left end of the line at this part of the height.
    public int placeAtHeight(double part) {
        return placeAt(0, area.getHeight() * part);
    }

    /// At which part of the height a place stands.
    public double heightOf(int place) {
        int shown = display().shown(place);
        double top = area.localToScreen(area.getLayoutBounds()).getMinY();
        return area.getCharacterBoundsOnScreen(shown, shown)
                .map(at -> (at.getMinY() - top) / area.getHeight())
                .orElse(0.0);
    }

    /// How far under the top of its paragraph, which is in sight, a place stands.
    private double depthIn(int paragraph, int shown) {
        double top = area.getParagraphBoundsOnScreen(paragraph).map(Bounds::getMinY).orElse(0.0);
        return area.getCharacterBoundsOnScreen(shown, shown).map(Bounds::getMinY).orElse(top) - top;
    }

    /// How far down the text its topmost place in sight is, from 0 to 1; empty before it is laid
    /// out. What is folded away has no part in it.
    public Optional<Double> relativeTop() {
        List<Node> boxes = boxes();
        if (boxes.isEmpty() || display().shown().isEmpty()) return Optional.empty();
        Bounds box = boxes.getFirst().getBoundsInParent();
        Span paragraph = shownSpan(area.firstVisibleParToAllParIndex());
        double part = Math.clamp(-box.getMinY() / box.getHeight(), 0, 1);
        double top = paragraph.start() + part * (paragraph.length() + 1);
        return Optional.of(Math.min(1, top / display().shown().length()));
    }

    /// Scrolls so that the place this far down the text, from 0 to 1, is topmost.
    public void showAtTop(double relative) {
        if (area.getHeight() == 0) return;
        int length = display().shown().length();
        double top = Math.clamp(relative, 0, 1) * length;
        int paragraph = paragraphAt((int) top);
        area.showParagraphAtTop(paragraph);
        area.layout();
        Span span = shownSpan(paragraph);
        double part = (top - span.start()) / (span.length() + 1);
        int index = paragraph - area.firstVisibleParToAllParIndex();
        double depth = boxes().get(index).getBoundsInParent().getHeight() * part;
        area.showParagraphRegion(paragraph, new BoundingBox(0, depth, 0, area.getHeight()));
        area.layout();
    }

    private Span shownSpan(int paragraph) {
        int start = area.getAbsolutePosition(paragraph, 0);
        return new Span(start, start + area.getParagraphLength(paragraph));
    }

    /// The paragraphs in sight, from the topmost.
    private List<Node> boxes() {
        return area.lookupAll(".paragraph-box").stream()
                .filter(box -> box.isVisible() && box.getBoundsInParent().getMaxY() > 0)
                .sorted(Comparator.comparingDouble(Node::getLayoutY))
                .toList();
    }

    private boolean isInSight(Span shown) {
        for (int i = paragraphAt(shown.start()); i <= paragraphAt(shown.end()); i++) {
            if (area.allParToVisibleParIndex(i).isPresent()) return true;
        }
        return false;
    }

    private int paragraphAt(int shown) {
        return area.offsetToPosition(shown, Bias.Forward).getMajor();
    }

    private DisplayText display() {
        return area.display();
    }

    private static Bounds within(Bounds sight, Bounds bounds) {
        double left = Math.max(sight.getMinX(), bounds.getMinX());
        double top = Math.max(sight.getMinY(), bounds.getMinY());
        double right = Math.min(sight.getMaxX(), bounds.getMaxX());
        double bottom = Math.min(sight.getMaxY(), bounds.getMaxY());
        return new BoundingBox(left, top, right - left, bottom - top);
    }
}
