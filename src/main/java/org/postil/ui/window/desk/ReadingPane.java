package org.postil.ui.window.desk;

import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.ui.fx.Texts;
import org.postil.ui.text.Typist;
import org.postil.ui.text.WitnessPane;

/// One version to read, with its header. Letters and Delete mean tags here, unless it is open for
/// correction: then they are typed, and Escape locks it. Tab always means the next tag.
public final class ReadingPane extends BorderPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass CORRECTING = PseudoClass.getPseudoClass("correcting");

    private final WitnessPane text = new WitnessPane();
    private final PaneHeader header;
    private final PaneWishes wishes;
    private Id<Witness> shown;

    ReadingPane(Id<Witness> first, PaneWishes wishes, Panes panes) {
        this.wishes = wishes;
        shown = first;
        header =
                new PaneHeader(
                        id -> panes.switchTo(this, id),
                        () -> wishes.turnLock().accept(this),
                        () -> panes.close(this));
        getStyleClass().add("reading-pane");
        setTop(header);
        setCenter(text);
        setMinWidth(220);
        text.focusTarget().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        text.focusTarget().addEventFilter(KeyEvent.KEY_TYPED, this::type);
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
    }

    public void lock() {
        text.lock();
        showLock();
    }

    private void showLock() {
        pseudoClassStateChanged(CORRECTING, isOpen());
        header.showLock(isOpen());
    }

    @Override
    public void requestFocus() {
        text.requestFocus();
    }

    void setShown(Id<Witness> now) {
        if (!now.equals(shown)) lock();
        shown = now;
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    void show(Project project) {
        Document document = project.documentOf(shown).orElseThrow();
        Witness witness = document.witness(shown).orElseThrow();
        header.show(document, witness);
        text.show(witness, project.codebook());
        text.setAccessibleText(Texts.text("ui.pane.document", document.title(), witness.siglum()));
    }

    private void press(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.isControlDown()) return;
        if (key.getCode() == KeyCode.TAB) {
            if (wishes.walk().test(key.isShiftDown() ? -1 : 1)) key.consume();
        } else if (key.getCode() == KeyCode.DELETE && !isOpen()) {
            wishes.delete().run();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && isOpen()) {
            wishes.turnLock().accept(this);
            key.consume();
        }
    }

    /// A letter acts when it is typed, not when its key goes down: what opens then must not get it.
    private void type(KeyEvent key) {
        if (isOpen() || key.isShortcutDown() || key.isAltDown() || key.isControlDown()) return;
        if (wishes.letter().test(key.getCharacter())) key.consume();
    }
}
