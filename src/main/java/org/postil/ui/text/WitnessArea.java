package org.postil.ui.text;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.jspecify.annotations.Nullable;
import org.postil.text.Breaks;
import org.postil.text.Span;
import org.postil.text.Splice;
import org.postil.ui.fx.access.Naming;
import org.postil.ui.text.drawing.Page;
import org.postil.ui.text.look.DisplayText;
import org.postil.ui.text.look.Look;

/// The RichTextFX area of a pane: it shows a [DisplayText] paragraph by paragraph, each with its
/// [Look]. What the reader writes into it goes to [Typing]; it changes only when it is told what to
/// show. Outside, offsets are those of the text; what the text area itself counts is called
/// *shown*.
///
/// The caret steps over whole letters, and what is copied has no newline that is only shown.
final class WitnessArea extends GenericStyledArea<ParagraphLook, String, String> {

    private final Page page;
    private final SpokenText spoken = new SpokenText(this);
    private final Typing typing = new Typing(this);
    private final Composition composition = new Composition(this);
    private final Places places = new Places(this);
    private final Selector selector = new Selector(this);
    private DisplayText display = DisplayText.of("");
    private List<Look> shown = List.of();
    private Optional<Integer> expectedCaret = Optional.empty();
    private boolean echoing;

    WitnessArea(Page page) {
        super(
                new ParagraphLook(),
                (flow, look) -> look.lay(flow, page),
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

    /// Has the accessible text of this node as its name, and its help as what is said besides.
    void speakFor(Node pane) {
        Naming.name(this, pane.accessibleTextProperty());
        accessibleHelpProperty().bind(pane.accessibleHelpProperty());
        accessibleHelpProperty()
                .subscribe(() -> notifyAccessibleAttributeChanged(AccessibleAttribute.HELP));
    }

    /// Shows this text by changing the smallest stretch of the one before, then gives each
    /// paragraph its look where that differs. Returns how many looks were changed.
    @SuppressWarnings("ReferenceEquality") // what looks the same is the same object
    int show(DisplayText now, List<Look> looks) {
        Splice splice = display.echo(now);
        display = now;
        if (!splice.changesNothing()) {
            echoing = true;
            try {
                replace(splice.at(), splice.removedEnd(), ParagraphLook.each(splice.inserted()));
                part(splice);
            } finally {
                echoing = false;
            }
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        List<Look> before = splice.changesNothing() ? shown : List.of();
        shown = looks;
        int changed = 0;
        for (int i = 0; i < looks.size(); i++) {
            boolean same = i < before.size() && before.get(i) == looks.get(i);
            if (!same && look(i).change(looks.get(i), page)) changed++;
        }
        return changed;
    }

    /// How a paragraph looks.
    ParagraphLook look(int paragraph) {
        return getParagraph(paragraph).getParagraphStyle();
    }

    /// Gives a look of its own to a paragraph that has another's, since both were one before this
    /// splice.
    private void part(Splice splice) {
        Set<ParagraphLook> met = Collections.newSetFromMap(new IdentityHashMap<>());
        int last = paragraphAt(splice.insertedEnd());
        for (int i = paragraphAt(splice.at()); i <= last; i++) {
            if (!met.add(look(i))) setParagraphStyle(i, new ParagraphLook());
        }
    }

    private int paragraphAt(int shown) {
        return offsetToPosition(shown, Bias.Forward).getMajor();
    }

    /// What is shown, and where.
    DisplayText display() {
        return display;
    }

    /// Where it stands on the screen.
    Places places() {
        return places;
    }

    String text() {
        return display.text();
    }

    Selector selector() {
        return selector;
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
    public void replace(int start, int end, StyledDocument<ParagraphLook, String, String> with) {
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
