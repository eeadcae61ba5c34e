package org.postil.ui.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Codebook;
import org.postil.model.id.Id;
import org.postil.text.Anchor;
import org.postil.text.Bias;
import org.postil.text.Breaks;
import org.postil.text.Span;
import org.postil.text.Splice;
import org.postil.ui.text.drawing.Frame;
import org.postil.ui.text.drawing.Page;
import org.postil.ui.text.drawing.Underlay;
import org.postil.ui.text.look.DisplayText;
import org.postil.ui.text.look.Highlights;
import org.postil.ui.text.look.Look;

/// One version of a document to read: its text with all its tags. It alone owns the text area,
/// which is a projection: it shows a witness and says what is selected, and changes nothing. What
/// is typed while it is open for correction goes to a [Typist], and is seen when the witness is
/// shown as it is then.
///
/// Offsets are UTF-16 units of the witness's text. Belongs to the JavaFX thread. Its accessible
/// text, which the owner sets, is the title of what is shown.
public final class WitnessPane extends StackPane {

    private static final double THIRD = 1.0 / 3;
    private static final double TENTH = 0.1;

    private final Page page = new Page();
    private final WitnessArea area = new WitnessArea(page);
    private final ReadOnlyObjectWrapper<Span> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", new Span(0, 0));
    private Optional<Witness> witness = Optional.empty();
    private Codebook codebook = Codebook.empty();
    private Optional<Typist> typist = Optional.empty();
    private double em = Frame.EM;
    private int looksChanged;
    private boolean echoing;

    public WitnessPane() {
        getStyleClass().add("witness-pane");
        var scrolling = new VirtualizedScrollPane<>(area);
        scrolling.setHbarPolicy(ScrollBarPolicy.NEVER);
        getChildren().addAll(scrolling, area.composition());
        area.selectionProperty().addListener(_ -> moved());
        area.caretPositionProperty().addListener(_ -> moved());
        area.widthProperty().addListener(_ -> refit());
        area.backgroundProperty().subscribe(this::takePaper);
        area.accessibleHelpProperty().bind(accessibleTextProperty());
        new Hover(area, this::under, annotation -> new TagCard(annotation, codebook));
    }

    /// Shows this version, the first time or as it is now. What did not change is not touched: the
    /// text changes by the smallest splice, and only paragraphs whose looks differ are drawn anew.
    /// The selection stays on its words. Another version opens at the first paragraph that counts.
    public void show(Witness now, Codebook book) {
        Optional<Span> kept =
                witness.filter(old -> old.id().equals(now.id())).map(old -> kept(old, now));
        DisplayText display = DisplayText.of(now.text());
        List<Look> looks = Highlights.of(now, book, display);
        witness = Optional.of(now);
        codebook = book;
        echoing = true;
        try {
            looksChanged = area.show(display, looks);
            Span selected = kept.orElseGet(() -> area.paragraphStart(firstCounted(looks)));
            if (!area.selected().equals(selected)) area.select(selected);
        } finally {
            echoing = false;
        }
        followSelection();
        if (kept.isEmpty()) begin();
    }

    public Optional<Witness> witness() {
        return witness;
    }

    /// Opens it for correction.
    public void openTo(Typist now) {
        typist = Optional.of(now);
        area.open(now);
    }

    /// Locks it: what is typed is not taken as text.
    public void lock() {
        typist = Optional.empty();
        area.close();
    }

    public boolean isOpen() {
        return typist.isPresent();
    }

    /// What is selected, from letter to letter and without white space at its ends; empty, at the
    /// caret, when nothing is.
    public Span selection() {
        return selection.get();
    }

    public ReadOnlyObjectProperty<Span> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// Selects this; the caret goes to its end.
    public void select(Span span) {
        area.select(span);
    }

    /// Scrolls so that this span stands at a third of the height, unless it is well in sight.
    public void reveal(Span span) {
        whenLaidOut(() -> reveal(span, THIRD));
    }

    private void reveal(Span span, double part) {
        if (!isWellInSight(span)) area.scrollTo(span.start(), part);
    }

    /// Shows the text from its top, or from further down where the caret would be out of sight.
    private void begin() {
        whenLaidOut(() -> {
            area.showParagraphAtTop(0);
            area.layout();
            reveal(area.selected(), TENTH);
        });
    }

    /// Does this now, or as soon as it is known how high the pane is.
    private void whenLaidOut(Runnable action) {
        if (area.getHeight() > 0) {
            action.run();
            return;
        }
        area.heightProperty()
                .addListener(
                        new InvalidationListener() {
                            @Override
                            public void invalidated(Observable height) {
                                height.removeListener(this);
                                Platform.runLater(action);
                            }
                        });
    }

    /// Where a span stands on the screen, as far as it is in sight; empty where none of it is.
    public Optional<Bounds> screenBoundsOf(Span span) {
        return area.screenBounds(span);
    }

    /// Draws this annotation stronger than the others, or none.
    public void emphasise(Optional<Id<Annotation>> annotation) {
        var concerned = page.emphasise(annotation);
        underlays().stream().filter(one -> one.showsAny(concerned)).forEach(Underlay::redraw);
    }

    /// The annotations that cover this place, the shortest first; where none does, those that end
    /// here.
    public List<Annotation> annotationsAt(int offset) {
        List<Annotation> covering = annotations(span -> span.covers(offset));
        return covering.isEmpty() ? annotations(span -> span.end() == offset) : covering;
    }

    /// The node that takes the keys.
    public Node focusTarget() {
        return area;
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    /// Sets the size of the text, 1 being the usual; from 0.8 to 3.
    public void setTextScale(double factor) {
        em = Frame.EM * Math.clamp(factor, 0.8, 3.0);
        area.setStyle("-fx-font-size: " + em + "px;");
        refit();
    }

    /// How many paragraphs changed their looks when a version was shown last.
    int looksChanged() {
        return looksChanged;
    }

    /// The selection, moved with its words; behind what was typed, where that is shown now.
    private Span kept(Witness old, Witness now) {
        if (area.expectedCaret().isPresent()) {
            int caret = area.expectedCaret().get();
            return new Span(caret, caret);
        }
        Span span = area.selected();
        if (area.text().equals(now.text())) return span;
        int start = span.start();
        int end = span.end();
        for (Splice splice : old.transcription().pathTo(now.transcription())) {
            start = splice.map(start, Bias.AFTER);
            end = splice.map(end, Bias.BEFORE);
        }
        return new Span(start, Math.max(start, end));
    }

    private static int firstCounted(List<Look> looks) {
        for (int i = 0; i < looks.size(); i++) {
            if (looks.get(i).number() > 0) return i;
        }
        return 0;
    }

    private void moved() {
        if (echoing) return;
        typist.ifPresent(Typist::moves);
        followSelection();
    }

    private void followSelection() {
        Span snapped = Breaks.snap(area.text(), area.selected());
        selection.set(area.selected().isEmpty() ? atCaret() : Breaks.trim(area.text(), snapped));
    }

    private Span atCaret() {
        int caret = Breaks.snap(area.text(), area.selected().start(), Bias.BEFORE);
        return new Span(caret, caret);
    }

    private boolean isWellInSight(Span span) {
        double top = area.localToScreen(0, 0).getY();
        return area.screenBounds(span)
                .filter(at -> at.getMinY() - top > area.getHeight() * 0.06)
                .filter(at -> at.getMaxY() - top < area.getHeight() * 0.8)
                .isPresent();
    }

    /// What lies under the mouse; beside the lines, who speaks on them.
    private List<Annotation> under(double x, double y) {
        Optional<Integer> character = area.characterAt(x, y);
        if (character.isPresent()) return annotations(span -> span.covers(character.get()));
        int place = area.placeAt(x, y);
        return annotations(span -> span.covers(place)).stream()
                .filter(one -> Highlights.isBar(one, codebook))
                .toList();
    }

    private List<Annotation> annotations(Predicate<Span> wanted) {
        return witness.stream()
                .flatMap(one -> one.annotations().stream())
                .filter(one ->
                        one.anchor() instanceof Anchor.Passage passage
                                && passage.spans().stream().anyMatch(wanted))
                .sorted(Comparator.comparingInt(one -> one.anchor().hull().length()))
                .toList();
    }

    private void refit() {
        Frame frame = Frame.of(area.getWidth(), em);
        if (frame.equals(page.frame())) return;
        page.setFrame(frame);
        area.lookupAll(".paragraph-text").forEach(node -> Underlay.refit(node, page));
        underlays().forEach(Underlay::redraw);
    }

    private void takePaper(Background background) {
        if (background == null || background.getFills().isEmpty()) return;
        if (background.getFills().getLast().getFill() instanceof Color paper) {
            page.setPaper(paper);
            underlays().forEach(Underlay::redraw);
        }
    }

    private List<Underlay> underlays() {
        return area.lookupAll(".underlay").stream().map(Underlay.class::cast).toList();
    }
}
