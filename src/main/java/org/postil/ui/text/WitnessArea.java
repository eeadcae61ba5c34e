package org.postil.ui.text;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.TwoDimensional;
import org.jspecify.annotations.Nullable;
import org.postil.text.Breaks;
import org.postil.text.reading.Paragraphs;
import org.postil.text.Span;
import org.postil.text.Splice;
import org.postil.ui.text.drawing.Page;
import org.postil.ui.text.drawing.Underlay;
import org.postil.ui.text.look.DisplayText;
import org.postil.ui.text.look.Fold;
import org.postil.ui.text.look.Look;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The RichTextFX area of a pane: it shows a [DisplayText] paragraph by paragraph, each with its
/// [Look]. What the reader writes into it goes to [Typing]; it changes only when it is told what to
/// show. Outside, offsets are those of the text; what the text area itself counts is called
/// *shown*.
///
/// The caret steps over whole letters, and what is copied has no newline that is only shown.
final class WitnessArea extends GenericStyledArea<Look, String, String> {

    private final SpokenText spoken = new SpokenText(this);
    private final Typing typing = new Typing(this);
    private final Composition composition = new Composition(this);
    private final Page page;
    private final Selector selector = new Selector(this);
    private DisplayText display = DisplayText.of("");
    private Optional<Integer> expectedCaret = Optional.empty();
    private boolean echoing;

    WitnessArea(Page page) {
        super(
                Look.PLAIN,
                (flow, look) -> Underlay.lay(flow, look, page),
                "",
                SegmentOps.styledTextOps(),
                false,
                segment -> words(segment.getSegment()));
        this.page = page;
        setUndoManager(null);
        setEditable(false);
        setInputMethodRequests(null);
        setOnInputMethodTextChanged(composition::take);
        setWrapText(true);
        focusedProperty().subscribe(this::showCaret);
        getStylesheets().add(sheet());
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        caretPositionProperty().addListener(_ -> tellScreenReaders());
        selectionProperty().addListener(_ -> tellScreenReaders());
    }

    /// Shows this text by changing the smallest stretch of the one before, then gives each
    /// paragraph its look where that differs. Returns how many looks were changed.
    int show(DisplayText now, List<Look> looks) {
        Splice splice = display.echo(now);
        display = now;
        if (!splice.changesNothing()) {
            echoing = true;
            try {
                replaceText(splice.at(), splice.removedEnd(), splice.inserted());
            } finally {
                echoing = false;
            }
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        int changed = 0;
        for (int i = 0; i < looks.size(); i++) {
            if (getParagraph(i).getParagraphStyle().equals(looks.get(i))) continue;
            setParagraphStyle(i, looks.get(i));
            changed++;
        }
        return changed;
    }

    String text() {
        return display.text();
    }

    Paragraphs paragraphs() {
        return display.paragraphs();
    }

    Selector selector() {
        return selector;
    }

    /// All that may be folded.
    List<Fold> folds() {
        return display.arrangement().folds();
    }

    /// What is folded, or may be, where a place stands.
    Optional<Fold> foldAt(int place) {
        return folds().stream()
                .filter(fold -> fold.span().start() <= place && place <= fold.span().end())
                .findFirst();
    }

    /// What a click on a point of the area folds or unfolds.
    Optional<Fold> foldUnder(double x, double y) {
        Look look = getParagraph(paragraphAt(hit(x, y).getInsertionIndex())).getParagraphStyle();
        boolean sensitive = look.kind() == Look.Kind.FOLDED || x < page.frame().left();
        return sensitive ? look.folds().stream().findFirst() : Optional.empty();
    }

    int caret() {
        return display.text(getCaretPosition());
    }

    /// What is selected, as it stands; empty, at the caret, when nothing is.
    Span selected() {
        var range = getSelection();
        return display.text(new Span(range.getStart(), range.getEnd()));
    }

    /// Selects this; the caret goes to its end.
    void select(Span span) {
        Span shown = display.shown(span);
        selectRange(shown.start(), shown.end());
    }

    /// The place before the first letter of a paragraph.
    Span paragraphStart(int paragraph) {
        int start = display.text(getAbsolutePosition(paragraph, 0));
        return new Span(start, start);
    }

    /// The character under a point of the area; none beside the lines.
    Optional<Integer> characterAt(double x, double y) {
        var index = hit(x, y).getCharacterIndex();
        return index.isPresent() ? Optional.of(display.text(index.getAsInt())) : Optional.empty();
    }

    /// The place next to a point of the area.
    int placeAt(double x, double y) {
        return display.text(hit(x, y).getInsertionIndex());
    }

    /// Where a span stands on the screen, as far as it is in sight.
    Optional<Bounds> screenBounds(Span span) {
        Span shown = display.shown(span);
        if (getScene() == null || !isInSight(shown)) return Optional.empty();
        Bounds sight = localToScreen(getLayoutBounds());
        return getCharacterBoundsOnScreen(shown.start(), shown.end())
                .filter(sight::intersects)
                .map(bounds -> within(sight, bounds));
    }

    /// Scrolls so that this place stands at a part of the height, or as near as the text's ends
    /// allow. Exact however tall the paragraph is: the widget takes a region of a paragraph as it
    /// stands, while it scrolls by pixels only as it guesses the text's length.
    void scrollTo(int offset, double part) {
        int shown = display.shown(offset);
        int paragraph = paragraphAt(shown);
        showParagraphAtTop(paragraph);
        layout();
        double top = depthIn(paragraph, shown) - getHeight() * part;
        showParagraphRegion(paragraph, new BoundingBox(0, top, 0, getHeight()));
        layout();
    }

    /// At which part of the height a place stands.
    double heightOf(int place) {
        int shown = display.shown(place);
        double top = localToScreen(getLayoutBounds()).getMinY();
        return getCharacterBoundsOnScreen(shown, shown)
                .map(at -> (at.getMinY() - top) / getHeight())
                .orElse(0.0);
    }

    /// How far under the top of its paragraph, which is in sight, a place stands.
    private double depthIn(int paragraph, int shown) {
        double top = getParagraphBoundsOnScreen(paragraph).map(Bounds::getMinY).orElse(0.0);
        return getCharacterBoundsOnScreen(shown, shown).map(Bounds::getMinY).orElse(top) - top;
    }

    /// Opens it for correction: what is typed goes to this one.
    void open(Typist typist) {
        typing.open(typist);
        setEditable(true);
        composition.setOpen(true);
    }

    /// Locks it again.
    void close() {
        typing.close();
        setEditable(false);
        composition.setOpen(false);
    }

    /// Does what was typed; what is shown meanwhile has its caret at this place of the text then.
    void expect(int caret, Runnable typed) {
        expectedCaret = Optional.of(caret);
        try {
            typed.run();
        } finally {
            expectedCaret = Optional.empty();
        }
    }

    /// What an input method composes; to be laid over the text.
    Node composition() {
        return composition;
    }

    /// What a change of what is shown means for the text.
    Splice typed(Span shown, String words) {
        return display.typed(shown, words);
    }

    Optional<Integer> expectedCaret() {
        return expectedCaret;
    }

    /// All that writes into the area passes here.
    @Override
    public void replace(int start, int end, StyledDocument<Look, String, String> with) {
        if (echoing) super.replace(start, end, with);
        else typing.replace(new Span(start, end), with.getText());
    }

    @Override
    public void moveSelectedText(int position) {
        typing.move(display.text(position));
    }

    @Override
    public void deletePreviousChar() {
        typing.deleteLetterBefore();
    }

    @Override
    public void deleteNextChar() {
        typing.deleteLetterAfter();
    }

    @Override
    public void paste() {
        String copied = Clipboard.getSystemClipboard().getString();
        if (copied != null) typing.paste(copied);
    }

    @Override
    public void nextChar(SelectionPolicy policy) {
        moveTo(display.shown(Breaks.letterAfter(text(), caret()).end()), policy);
    }

    @Override
    public void previousChar(SelectionPolicy policy) {
        moveTo(display.shownBefore(Breaks.letterBefore(text(), caret()).start()), policy);
    }

    /// What a double click selects.
    @Override
    public void selectWord() {
        selector.select(units -> units.wordAt(caret()));
    }

    /// What a triple click selects.
    @Override
    public void selectParagraph() {
        selector.select(units -> units.sentenceAt(caret()));
    }

    @Override
    public void copy() {
        String words = selected().of(text());
        if (words.isEmpty()) return;
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, @Nullable Object... parameters) {
        return spoken.answers(attribute)
                ? spoken.answer(attribute, parameters)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, @Nullable Object... parameters) {
        if (!spoken.performs(action, parameters)) super.executeAccessibleAction(action, parameters);
    }

    private void tellScreenReaders() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
    }

    /// A caret that can't write would be hidden; only the pane with the focus shows one.
    private void showCaret(boolean focused) {
        setShowCaret(focused ? CaretVisibility.ON : CaretVisibility.OFF);
    }

    private boolean isInSight(Span shown) {
        for (int i = paragraphAt(shown.start()); i <= paragraphAt(shown.end()); i++) {
            if (allParToVisibleParIndex(i).isPresent()) return true;
        }
        return false;
    }

    private int paragraphAt(int shown) {
        return offsetToPosition(shown, TwoDimensional.Bias.Forward).getMajor();
    }

    private static Bounds within(Bounds sight, Bounds bounds) {
        double left = Math.max(sight.getMinX(), bounds.getMinX());
        double top = Math.max(sight.getMinY(), bounds.getMinY());
        double right = Math.min(sight.getMaxX(), bounds.getMaxX());
        double bottom = Math.min(sight.getMaxY(), bounds.getMaxY());
        return new BoundingBox(left, top, right - left, bottom - top);
    }

    private static TextExt words(String words) {
        var text = new TextExt(words);
        text.setTextOrigin(VPos.TOP);
        text.getStyleClass().add("text");
        return text;
    }

    /// The area's own sheet beats those of the scene, so ours goes to the same place.
    private static String sheet() {
        String file = "/org/postil/ui/witness.css";
        return Objects.requireNonNull(WitnessArea.class.getResource(file)).toExternalForm();
    }
}
