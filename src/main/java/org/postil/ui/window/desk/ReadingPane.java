package org.postil.ui.window.desk;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.postil.model.Document;
import org.postil.model.Footnotes;
import org.postil.model.Footnotes.Footnote;
import org.postil.model.Project;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.SetAside;
import org.postil.model.codebook.Codebook;
import org.postil.model.id.Id;
import org.postil.text.Span;
import org.postil.ui.fx.Texts;
import org.postil.ui.text.Typist;
import org.postil.ui.text.WitnessPane;
import org.postil.ui.text.look.Mark;

/// One version to read, with its header. Keys mean tags here, unless it is open for correction:
/// then they are typed, and Escape locks it. Tab always means the next tag.
public final class ReadingPane extends BorderPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass CORRECTING = PseudoClass.getPseudoClass("correcting");

    /// Of a mark that opens its footnote.
    private static final String LINK = "#0072B2";

    private final WitnessPane text = new WitnessPane();
    private final PaneHeader header;
    private final VBox top = new VBox();
    private final PaneWishes wishes;
    private Id<Witness> shown;
    private Codebook codebook = Codebook.empty();
    private Optional<Notes> notes = Optional.empty();

    /// The footnotes of a text, and what they were found in.
    private record Notes(Transcription text, List<SetAside> aside, Footnotes found) {

        static Notes of(Witness witness) {
            return new Notes(witness.transcription(), witness.setAside(), Footnotes.of(witness));
        }

        boolean areOf(Witness witness) {
            return text.equals(witness.transcription()) && aside.equals(witness.setAside());
        }
    }

    ReadingPane(Id<Witness> first, PaneWishes wishes, Panes panes) {
        this.wishes = wishes;
        shown = first;
        header =
                new PaneHeader(
                        id -> panes.turnTo(this, id),
                        () -> wishes.turnLock().accept(this),
                        () -> panes.close(this));
        top.getChildren().add(header);
        getStyleClass().add("reading-pane");
        setTop(top);
        setCenter(text);
        setMinWidth(220);
        wishes.pull()
                .ifPresent(
                        pull -> text.onPull((tag, side, place) -> pull.to(this, tag, side, place)));
        text.focusTarget().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        text.focusTarget().addEventFilter(KeyEvent.KEY_TYPED, this::type);
        text.focusTarget().addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> wishes.selecting().run());
        text.focusTarget().addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> wishes.selected().run());
    }

    public WitnessPane text() {
        return text;
    }

    public Id<Witness> shown() {
        return shown;
    }

    public boolean isOpen() {
        return text.isOpen();
    }

    /// Opens it for correction; what is typed goes to this one.
    public void open(Typist typist) {
        text.openTo(typist);
        showLock();
        markFootnotes();
    }

    public void lock() {
        text.lock();
        showLock();
        markFootnotes();
    }

    /// The footnotes of what is shown.
    public Footnotes footnotes() {
        notes =
                text.witness()
                        .map(now ->
                                notes.filter(known -> known.areOf(now))
                                        .orElseGet(() -> Notes.of(now)));
        return notes.map(Notes::found).orElse(Footnotes.NONE);
    }

    /// Where these words are on the screen, brought into sight where they are not; where nothing
    /// can show them, the pane itself.
    public Bounds onScreen(Span words) {
        if (text.places().screenBounds(words).isEmpty()) text.reveal(words);
        return text.places().screenBounds(words).orElseGet(() -> localToScreen(getLayoutBounds()));
    }

    /// Tells screen readers which tag is looked at, and of how many.
    void tell(Optional<Annotation> current, List<Annotation> here) {
        text.setAccessibleHelp(current.map(tag -> SpokenTag.words(tag, here, codebook)).orElse(""));
    }

    private void showLock() {
        pseudoClassStateChanged(CORRECTING, isOpen());
        header.showLock(isOpen());
    }

    @Override
    public void requestFocus() {
        text.requestFocus();
    }

    /// The focus goes to the buttons over the text.
    public void enterHeader() {
        header.requestFocus();
    }

    void setShown(Id<Witness> now) {
        if (!now.equals(shown)) lock();
        shown = now;
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    /// Shows which version it is of, whose text is to come.
    void showHeader(Project project) {
        Document document = project.documentOf(shown).orElseThrow();
        header.show(document, document.witness(shown).orElseThrow());
    }

    void show(Project project) {
        showText(project);
        markFootnotes();
    }

    /// Shows the text and its tags, and not yet where its footnotes are.
    void showText(Project project) {
        Document document = project.documentOf(shown).orElseThrow();
        Witness witness = document.witness(shown).orElseThrow();
        header.show(document, witness);
        if (isShown(witness, project.codebook())) return;
        text.show(witness, project.codebook());
        codebook = project.codebook();
        text.setAccessibleText(Texts.text("ui.pane.document", document.title(), witness.siglum()));
    }

    /// While it is corrected, no mark opens its note.
    private void markFootnotes() {
        List<Footnote> marked = isOpen() ? List.of() : footnotes().all();
        text.mark(
                Mark.Sort.FOOTNOTE,
                marked.stream()
                        .map(note -> new Mark(note.mark(), "", LINK, Mark.Shape.LINE, false))
                        .toList());
    }

    /// An edit elsewhere leaves a version the same object, which need not be laid out again.
    @SuppressWarnings("ReferenceEquality")
    private boolean isShown(Witness witness, Codebook book) {
        return codebook == book && text.witness().filter(one -> one == witness).isPresent();
    }

    /// Shows what is going on in it below the text, which stays where it is.
    public void setBand(Optional<Region> band) {
        if (band.isEmpty()) setBottom(null);
        else if (getBottom() == null || !getBottom().getId().equals(band.get().getId())) {
            setBottom(band.get());
        }
    }

    /// Puts a bar between header and text, or takes it away.
    public void setBar(Optional<Region> bar) {
        top.getChildren().setAll(header);
        bar.ifPresent(top.getChildren()::add);
    }

    private void press(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.isControlDown()) return;
        if (isOpen() && key.getCode() == KeyCode.ESCAPE) {
            wishes.turnLock().accept(this);
            key.consume();
        } else if (!isOpen() || key.getCode() == KeyCode.TAB) {
            if (wishes.key().test(key)) key.consume();
        }
    }

    /// Ctrl and Alt together are AltGr, without which many keyboards have no `[`.
    private void type(KeyEvent key) {
        boolean sign = key.isAltDown() == key.isControlDown() && !key.isMetaDown();
        if (!isOpen() && sign && wishes.key().test(key)) key.consume();
    }
}
