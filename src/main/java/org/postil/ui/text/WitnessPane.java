package org.postil.ui.text;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Codebook;
import org.postil.model.id.Id;
import org.postil.text.Bias;
import org.postil.text.Breaks;
import org.postil.text.Span;
import org.postil.text.Splice;
import org.postil.text.reading.Turns;
import org.postil.ui.text.drawing.Page;
import org.postil.ui.text.found.Found;
import org.postil.ui.text.found.FoundPlaces;
import org.postil.ui.text.found.OwnMarks;
import org.postil.ui.text.look.Arrangement;
import org.postil.ui.text.look.Laid;
import org.postil.ui.text.look.Look;
import org.postil.ui.text.look.Mark;
import org.postil.ui.text.pointing.Hover;
import org.postil.ui.text.pointing.Pull;
import org.postil.ui.text.pointing.TagCard;
import org.postil.ui.text.pointing.TagsAt;

/// One version of a document to read: its text with all its tags. It alone owns the text area,
/// which is a projection: it shows a witness and says what is selected, and changes nothing. What
/// is typed while it is open for correction goes to a [Typist], and is seen when the witness is
/// shown as it is then.
///
/// Offsets are UTF-16 units of the witness's text. Belongs to the JavaFX thread. Its owner sets its
/// accessible text, the title of what is shown, and its help, the tags at the caret.
public final class WitnessPane extends StackPane {

    private final Page page = new Page();
    private final WitnessArea area = new WitnessArea(page);
    private final Scrolling scrolling = new Scrolling(area);
    private final OwnMarks marks = new OwnMarks(new FoundPlaces(area, area::display, page));
    private final Setting setting = new Setting(area, page, marks.found());
    private final Folding folding = new Folding(area, page, this::refold);
    private final ReadOnlyObjectWrapper<Span> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", new Span(0, 0));
    private Optional<Witness> witness = Optional.empty();
    private Codebook codebook = Codebook.empty();
    private Laid laid = Laid.NOTHING;
    private Optional<Typist> typist = Optional.empty();
    private boolean joined;
    private final Pulling pulling;
    private int looksChanged;
    private boolean echoing;

    public WitnessPane() {
        getStyleClass().add("witness-pane");
        var scrollPane = new VirtualizedScrollPane<>(area);
        scrollPane.setHbarPolicy(ScrollBarPolicy.NEVER);
        scrollPane.setVbarPolicy(ScrollBarPolicy.ALWAYS); // most texts need it in the end
        scrolling.onceLaidOut(() -> scrollPane.setVbarPolicy(ScrollBarPolicy.AS_NEEDED));
        getChildren().addAll(scrollPane, area.composition());
        pulling = new Pulling(area, page, this, this::quietly);
        area.selectionProperty().addListener(_ -> moved());
        area.caretPositionProperty().addListener(_ -> moved());
        area.speakFor(this);
        new Hover(area, this::under, annotation -> new TagCard(annotation, codebook));
    }

    /// Shows this version, the first time or as it is now. What did not change is not touched: the
    /// text changes by the smallest splice, and only paragraphs whose looks differ are drawn anew.
    /// The selection stays on its words. Another version opens at the first paragraph that counts.
    public void show(Witness now, Codebook book) {
        Optional<Span> kept =
                witness.filter(old -> old.id().equals(now.id())).map(old -> kept(old, now));
        if (kept.isEmpty()) folding.open().clear();
        if (!area.text().equals(now.text())) marks.forget();
        witness = Optional.of(now);
        codebook = book;
        laid = laid.with(now, book, lines(), folding.open(), marks.all());
        quietly(() -> {
            looksChanged = area.show(laid.display(), laid.looks());
            int first = Look.firstCounted(laid.looks());
            Span selected = kept.orElseGet(() -> area.places().paragraphStart(first));
            if (!area.selected().equals(selected)) area.select(selected);
        });
        marks.found().redraw();
        followSelection();
        if (kept.isEmpty()) scrolling.begin();
    }

    /// Shows the same anew, as its lines are arranged now.
    private void rearrange() {
        witness.ifPresent(now -> scrolling.keeping(() -> show(now, codebook)));
    }

    private void refold(int place) {
        witness.ifPresent(now -> scrolling.keeping(place, () -> show(now, codebook)));
    }

    public Optional<Witness> witness() {
        return witness;
    }

    /// Opens it for correction.
    public void openTo(Typist now) {
        typist = Optional.of(now);
        area.open(now);
        rearrange();
    }

    /// Locks it: what is typed is not taken as text.
    public void lock() {
        if (!isOpen()) return;
        typist = Optional.empty();
        area.close();
        rearrange();
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
        folding.reveal(span);
        area.select(span);
    }

    /// Selects the next larger unit around what is selected: word, sentence, paragraph, turn.
    public Optional<Runnable> widen() {
        return area.selector().wider(selection());
    }

    /// Goes back by one step of [#widen].
    public Optional<Runnable> narrow() {
        return area.selector().back(selection());
    }

    public void setTurns(Turns turns) {
        area.selector().setTurns(turns);
    }

    /// Folds or unfolds what is no part of the document: at the caret, or else all.
    public Optional<Runnable> turnFold() {
        return folding.turn();
    }

    /// Shows lines that no blank line parts joined, or as they stand.
    public void setJoined(boolean now) {
        joined = now;
        rearrange();
    }

    public boolean isJoined() {
        return joined;
    }

    private Arrangement.Lines lines() {
        if (isOpen()) return Arrangement.Lines.AS_TYPED;
        return joined ? Arrangement.Lines.JOINED : Arrangement.Lines.PARTED;
    }

    /// Scrolls so that this span stands at a third of the height, unless it is well in sight; it is
    /// unfolded where it was folded away.
    public void reveal(Span span) {
        folding.reveal(span);
        scrolling.reveal(span);
    }

    /// Where the places of the text stand on the screen.
    public Places places() {
        return area.places();
    }

    /// Told whenever the text was scrolled, by whatever hand.
    public void onScroll(Runnable listener) {
        area.estimatedScrollYProperty().addListener((_, _, _) -> listener.run());
    }

    /// Draws these marks besides the tags, until it is told of others of their sort. They are of
    /// the text as it is shown now, and go when it changes.
    public void mark(Mark.Sort sort, List<Mark> now) {
        if (marks.take(sort, now)) witness.ifPresent(shown -> show(shown, codebook));
    }

    /// Draws these places besides the tags, until it is told of others. They are of the text as it
    /// is shown now, and go when it changes.
    public void mark(Found now) {
        marks.found().show(now);
    }

    /// Draws this annotation stronger than the others, or none.
    public void emphasise(Optional<Id<Annotation>> annotation) {
        setting.emphasise(annotation);
        pulling.offer(witness.flatMap(one -> annotation.flatMap(one::annotation)), codebook);
    }

    /// Lets the ends of the emphasised annotation be pulled with the mouse.
    public void onPull(Pull pull) {
        pulling.open(pull);
    }

    /// The annotations that cover this place, the shortest first; where none does, those that end
    /// here.
    public List<Annotation> annotationsAt(int offset) {
        return witness.map(one -> new TagsAt(one).caret(offset)).orElse(List.of());
    }

    /// Shows nothing any more, and lets go of the caret's clocks, which would never end.
    public void release() {
        witness = Optional.empty();
        laid = Laid.NOTHING;
        area.dispose();
    }

    /// The node that takes the keys.
    public Node focusTarget() {
        return area;
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    public void setType(TypeSize type) {
        scrolling.keeping(() -> setting.setType(type));
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

    /// Selects what nobody is to be told of.
    private void quietly(Runnable selecting) {
        echoing = true;
        try {
            selecting.run();
        } finally {
            echoing = false;
        }
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

    /// What lies under the mouse; beside the lines, who speaks on them.
    private List<Annotation> under(double x, double y) {
        if (witness.isEmpty()) return List.of();
        var tags = new TagsAt(witness.get());
        Places places = area.places();
        Optional<List<Annotation>> letter = places.characterAt(x, y).map(tags::letter);
        return letter.orElseGet(() -> tags.bars(places.placeAt(x, y), codebook));
    }
}
