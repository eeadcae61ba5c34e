package org.postil.ui.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
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
/// which is a projection: it shows a witness and says what is selected, and changes nothing.
///
/// Offsets are UTF-16 units of the witness's text. Belongs to the JavaFX thread.
public final class WitnessPane extends StackPane {

    /// The size of the document's letters, in pixels, at a scale of 1.
    static final double EM = 17;

    private final Page page = new Page();
    private final WitnessArea area = new WitnessArea(page);
    private final ReadOnlyObjectWrapper<Span> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", new Span(0, 0));
    private Optional<Witness> witness = Optional.empty();
    private DisplayText display = DisplayText.of("");
    private double em = EM;
    private boolean echoing;

    public WitnessPane() {
        getStyleClass().add("witness-pane");
        getChildren().add(new VirtualizedScrollPane<>(area));
        area.selectionProperty().addListener(_ -> followSelection());
        area.caretPositionProperty().addListener(_ -> followSelection());
        area.widthProperty().addListener(_ -> refit());
        area.backgroundProperty().subscribe(this::takePaper);
        area.accessibleTextProperty().bind(accessibleTextProperty());
    }

    /// Shows this version, the first time or as it is now. What did not change is not touched: the
    /// text changes by the smallest splice, and only paragraphs whose looks differ are drawn anew.
    public void show(Witness now, Codebook codebook) {
        boolean same = witness.filter(old -> old.id().equals(now.id())).isPresent();
        Span kept = same ? selection.get() : new Span(0, 0);
        Splice splice = Splice.between(display.text(), now.text());
        echoing = true;
        try {
            showText(DisplayText.of(now.text()));
            witness = Optional.of(now);
            showLooks(Highlights.of(now, codebook, display));
        } finally {
            echoing = false;
        }
        select(same ? moved(splice, kept) : kept);
        if (!same) area.scrollYToPixel(0);
    }

    public Optional<Witness> witness() {
        return witness;
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
        Span shown = display.shown(span);
        area.selectRange(shown.start(), shown.end());
    }

    /// Scrolls so that this span stands at a third of the height.
    public void reveal(Span span) {
        int start = display.shown(span).start();
        area.showParagraphAtTop(paragraphAt(start));
        area.layout();
        boundsShown(new Span(start, start))
                .ifPresent(bounds -> {
                    double top = area.localToScreen(area.getLayoutBounds()).getMinY();
                    area.scrollYBy(bounds.getMinY() - top - area.getHeight() / 3);
                });
    }

    /// Where a span stands on the screen; empty where none of it is in sight.
    public Optional<Bounds> screenBoundsOf(Span span) {
        return boundsShown(display.shown(span));
    }

    /// Draws this annotation stronger than the others, or none.
    public void emphasise(Optional<Id<Annotation>> annotation) {
        if (page.emphasise(annotation)) redraw();
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
        em = EM * Math.clamp(factor, 0.8, 3.0);
        area.setStyle("-fx-font-size: " + em + "px;");
        refit();
    }

    private void showText(DisplayText now) {
        Splice splice = Splice.between(display.shown(), now.shown());
        display = now;
        if (!splice.changesNothing()) {
            area.replaceText(splice.at(), splice.removedEnd(), splice.inserted());
        }
    }

    private void showLooks(List<Look> looks) {
        for (int i = 0; i < looks.size(); i++) {
            if (!area.getParagraph(i).getParagraphStyle().equals(looks.get(i))) {
                area.setParagraphStyle(i, looks.get(i));
            }
        }
    }

    private static Span moved(Splice splice, Span span) {
        int start = splice.map(span.start(), Bias.AFTER);
        return new Span(start, Math.max(start, splice.map(span.end(), Bias.BEFORE)));
    }

    private void followSelection() {
        if (echoing || witness.isEmpty()) return;
        String text = witness.get().text();
        var range = area.getSelection();
        Span selected = display.text(new Span(range.getStart(), range.getEnd()));
        int caret = display.text(area.getCaretPosition());
        selection.set(
                selected.isEmpty()
                        ? Breaks.snap(text, new Span(caret, caret))
                        : Breaks.trim(text, Breaks.snap(text, selected)));
    }

    private Optional<Bounds> boundsShown(Span shown) {
        return area.getCharacterBoundsOnScreen(shown.start(), shown.end());
    }

    private int paragraphAt(int shownOffset) {
        return area.offsetToPosition(
                        shownOffset, org.fxmisc.richtext.model.TwoDimensional.Bias.Forward)
                .getMajor();
    }

    private List<Annotation> annotations(java.util.function.Predicate<Span> wanted) {
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
        redraw();
    }

    private void takePaper(Background background) {
        if (background == null || background.getFills().isEmpty()) return;
        if (background.getFills().getLast().getFill() instanceof Color paper) {
            page.setPaper(paper);
            redraw();
        }
    }

    private void redraw() {
        area.lookupAll(".underlay").forEach(node -> ((Underlay) node).redraw());
    }
}
