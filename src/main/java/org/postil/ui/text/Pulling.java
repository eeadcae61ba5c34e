package org.postil.ui.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Codebook;
import org.postil.session.tagging.Ends;
import org.postil.session.tagging.Ends.Side;
import org.postil.text.Anchor.Passage;
import org.postil.text.Bias;
import org.postil.text.Breaks;
import org.postil.text.Span;
import org.postil.ui.text.drawing.Page;
import org.postil.ui.text.pointing.Handles;
import org.postil.ui.text.pointing.Pull;

/// Lets the ends of the tag that the reader looks at be pulled with the mouse: while one is, the
/// words that the tag would have are selected. Nothing changes before it is let go.
final class Pulling implements Handles.Ground {

    private final WitnessArea area;
    private final Page page;
    private final Consumer<Runnable> quietly;
    private final Handles handles;
    private Optional<Pull> pull = Optional.empty();
    private Optional<Annotation> tag = Optional.empty();
    private Color colour = Color.BLACK;

    /// What was selected before the tag's words were.
    private Optional<Span> before = Optional.empty();

    /// What the stretch would be.
    private Optional<Span> pulled = Optional.empty();

    /// @param quietly selects what nobody is to be told of
    Pulling(WitnessArea area, Page page, StackPane pane, Consumer<Runnable> quietly) {
        this.area = area;
        this.page = page;
        this.quietly = quietly;
        handles = new Handles(pane, this);
        area.viewportDirtyEvents().subscribe(_ -> handles.place());
    }

    /// From now on this one takes what is pulled.
    void open(Pull now) {
        pull = Optional.of(now);
    }

    /// This tag's ends can be pulled, or none's.
    void offer(Optional<Annotation> now, Codebook codebook) {
        if (before.isPresent()) return;
        tag = now;
        tag.flatMap(one -> codebook.layer(one.layer()))
                .ifPresent(layer -> colour = page.ink(layer).line());
        handles.place();
    }

    @Override
    public Optional<Bounds> letter(boolean first) {
        if (pull.isEmpty() || area.isEditable()) return Optional.empty();
        return pulled.or(this::stretch)
                .flatMap(part -> {
                    int letter = first ? part.start() : part.end();
                    Span at =
                            first
                                    ? Breaks.letterAfter(area.text(), letter)
                                    : Breaks.letterBefore(area.text(), letter);
                    return area.places().screenBounds(at);
                });
    }

    @Override
    public Color colour() {
        return colour;
    }

    @Override
    public void pull(boolean first, double x, double y, boolean letters) {
        if (before.isEmpty()) before = Optional.of(area.selected());
        int under = placeAt(x, y);
        int place =
                letters
                        ? Breaks.snap(area.text(), under, Bias.BEFORE)
                        : Ends.nearest(area.text(), side(first), under);
        stretch()
                .map(span -> first ? List.of(place, span.end()) : List.of(span.start(), place))
                .filter(ends -> ends.getFirst() < ends.getLast())
                .map(ends -> new Span(ends.getFirst(), ends.getLast()))
                .ifPresent(this::preview);
    }

    private void preview(Span now) {
        pulled = Optional.of(now);
        quietly.accept(() -> area.select(now));
    }

    @Override
    public void release(boolean first) {
        Optional<Integer> place = pulled.map(span -> first ? span.start() : span.end());
        cancel();
        place.ifPresent(at -> pull.ifPresent(to -> to.to(tag.orElseThrow(), side(first), at)));
    }

    @Override
    public void click(double x, double y) {
        int at = placeAt(x, y);
        area.requestFocus();
        area.select(new Span(at, at));
    }

    @Override
    public void cancel() {
        before.ifPresent(selected -> quietly.accept(() -> area.select(selected)));
        before = Optional.empty();
        pulled = Optional.empty();
    }

    /// The stretch of the tag whose ends are pulled: the one at the caret.
    private Optional<Span> stretch() {
        return tag.filter(one -> one.anchor() instanceof Passage)
                .map(one -> (Passage) one.anchor())
                .map(passage -> new Ends(area.text(), passage, caret()).part());
    }

    private int caret() {
        return before.orElseGet(area::selected).start();
    }

    private int placeAt(double x, double y) {
        Point2D at = area.screenToLocal(x, y);
        return area.places().placeAt(at.getX(), at.getY());
    }

    private static Side side(boolean first) {
        return first ? Side.START : Side.END;
    }
}
