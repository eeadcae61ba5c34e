package org.postil.ui.window;

import static javafx.scene.input.KeyEvent.KEY_PRESSED;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.postil.edit.change.Change;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.id.Id;
import org.postil.session.OpenProject;
import org.postil.ui.annotation.asking.AtTheWords;
import org.postil.ui.annotation.listing.ShownTag;
import org.postil.ui.annotation.listing.ShownTags;
import org.postil.ui.fx.Focus;
import org.postil.ui.fx.Overlay;
import org.postil.ui.library.LibraryPane;
import org.postil.ui.text.TypeSize;
import org.postil.ui.window.command.Bars;
import org.postil.ui.window.command.CommandPalette;
import org.postil.ui.window.correcting.Correcting;
import org.postil.ui.window.desk.Attention;
import org.postil.ui.window.desk.Middle;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.frame.Drawer;
import org.postil.ui.window.frame.Furnishing;
import org.postil.ui.window.frame.Late;
import org.postil.ui.window.frame.Later;
import org.postil.ui.window.frame.Parts;
import org.postil.ui.window.frame.SidePanels;
import org.postil.ui.window.frame.Sides;
import org.postil.ui.window.frame.Sight;
import org.postil.ui.window.frame.StatusBar;
import org.postil.ui.window.keeping.Keeping;
import org.postil.ui.window.memory.Workplace;
import org.postil.ui.window.panels.Around;
import org.postil.ui.window.panels.Desks;
import org.postil.ui.window.panels.Panels;
import org.postil.ui.window.project.Work;
import org.postil.ui.window.reading.Footnoting;
import org.postil.ui.window.suggesting.Suggesting;
import org.postil.ui.window.tagging.KeptBand;
import org.postil.ui.window.tagging.TagDeeds;

/// An open project on the screen: the library, the panes, the tags, the status line. The screen is
/// a function of the project and of what the reader looks at; [#repaint] and [#look] compute it.
final class MainWindow extends StackPane {

    private final OpenProject open;
    private final Work work;
    private final Panes panes;
    private final Attention attention;
    private final TagDeeds tagDeeds;
    private final Correcting correcting;
    private final Later surroundings = new Later(this::repaint);
    private final StatusBar status = new StatusBar();
    private final AtTheWords line = new AtTheWords();
    private final Overlay overlay = new Overlay();
    private final CommandPalette palette = new CommandPalette();
    private final LibraryPane library;
    private final Keeping keeping;
    private final Drawer drawer;
    private final Around around;
    private final Late<Desks> desks;
    private final Late<Panels> panels;
    private final Late<Actions> actions;
    private final Middle middle;
    private final ShownTags known = new ShownTags();
    private List<ShownTag> shown = List.of();
    private List<Id<Witness>> openVersions = List.of();

    MainWindow(Shell shell, OpenProject open) {
        this.open = open;
        work = new Work(open, status::say);
        var wishes = new Wishes(this);
        panes = new Panes(work.project(), wishes.ofPanes());
        attention = new Attention(panes);
        tagDeeds = TagDeeds.of(work, panes, attention, line, overlay);
        correcting = new Correcting(work, panes, overlay);
        library = new LibraryPane(wishes.ofLibrary(), open.file().readOnly());
        keeping =
                new Keeping(
                        work,
                        panes,
                        library,
                        line,
                        shell.dialogs(),
                        files -> shell.filing().bringIn(this, files));
        middle = new Middle(panes);
        drawer = new Drawer(middle);
        desks =
                new Late<>(() ->
                        Desks.of(
                                work,
                                panes,
                                middle,
                                drawer,
                                shell.dialogs(),
                                tagDeeds,
                                status,
                                this::seeBeside));
        panels =
                new Late<>(() ->
                        new Panels(
                                work, panes, wishes.ofTags(), desks().with(correcting.panels())));
        actions = new Late<>(() -> new Actions(shell, this));
        var bars = new Bars(() -> actions().menus(), () -> actions().tools());
        around = new Around(bars, library, this::side, drawer);
        getStyleClass().add("main-window");
        var frame = new BorderPane(around.sides());
        frame.setTop(around.bars());
        frame.setBottom(status);
        getChildren().addAll(frame, line, overlay, palette);
        addEventHandler(KEY_PRESSED, _ -> around.finish());
        work.onceWhole().run(() -> addEventHandler(KEY_PRESSED, key -> actions().pressOther(key)));
        status.askedForLost(() -> see("lost"));
        status.askedForWaiting(() -> see(Suggesting.PANEL));
        work.beforeAll(() -> panels.ifMade(made -> desks().committing(made::commit).run()));
        open.session().onChange(this::changed);
        panes.onChange(this::look);
        followSaving();
    }

    Work work() {
        return work;
    }

    Panes panes() {
        return panes;
    }

    TagDeeds tagDeeds() {
        return tagDeeds;
    }

    Correcting correcting() {
        return correcting;
    }

    Attention attention() {
        return attention;
    }

    Sides sides() {
        return around.sides();
    }

    LibraryPane library() {
        return library;
    }

    Keeping keeping() {
        return keeping;
    }

    SidePanels side() {
        return panels.get().side();
    }

    Overlay overlay() {
        return overlay;
    }

    Footnoting footnotes() {
        return new Footnoting(panes, line);
    }

    Drawer drawer() {
        return drawer;
    }

    Desks desks() {
        return desks.get();
    }

    OpenProject open() {
        return open;
    }

    /// Puts everything where it was left: the texts at once, and what is around them soon.
    void restore(Workplace left, TypeSize type) {
        furnishing().restore(left, type, work.project());
        repaint();
        around.begin(work.onceWhole(), panes::showAll, this::repaint);
        if (openVersions.isEmpty()) around.finish();
        applyCss(); // before, its parts are not in the scene and can't be focused
        if (openVersions.isEmpty()) library.requestFocus();
        else panes.requestFocus();
    }

    /// Whether all is there that is around the texts.
    boolean isWhole() {
        return around.isWhole();
    }

    Furnishing furnishing() {
        return new Furnishing(sides(), panes, library);
    }

    /// Takes over what was half typed, before the window closes.
    void finishTyping() {
        line.leave();
        overlay.close();
        palette.close();
        work.settle();
    }

    /// The focus goes to the next part of the window: library, panes, panels.
    void walkParts(int by) {
        around.finish();
        finishTyping();
        new Parts(drawer.parts(library, panes, side())).walk(by);
    }

    /// Lets the reader write what they think of the document.
    void seeMemo() {
        see("document");
        panels.get().goToMemo();
    }

    /// Lets the reader see this panel, with the focus in it.
    void see(String panel) {
        surroundings.finishes();
        seeBeside(panel);
        side().requestFocus();
    }

    /// The same, with the focus where it was.
    void seeBeside(String panel) {
        around.finish();
        if (!sides().isRightShown()) sides().turnRight();
        side().see(panel);
    }

    Actions actions() {
        return actions.get();
    }

    /// The note of the tag under the caret takes the focus.
    void writeNote() {
        see("tags");
        panels.get().focusNote();
    }

    void openPalette() {
        finishTyping();
        Node focused = getScene().getFocusOwner();
        palette.open(actions().menus(), focused == null ? panes : focused);
    }

    /// The status line says from now on how far all is saved.
    void followSaving() {
        status.follow(open);
    }

    private void changed(Change change) {
        boolean typed = correcting.isTyped(change);
        if (typed) surroundings.putOff();
        panes.show(change.after());
        if (!typed) surroundings.now();
    }

    /// Computes all that depends on the project.
    private void repaint() {
        Project project = work.project();
        boolean emptied = !openVersions.isEmpty() && panes.open().isEmpty();
        openVersions = panes.open();
        shown = known.of(project, openVersions);
        if (isWhole()) status.count(project);
        else if (!work.onceWhole().isWhole()) status.countLater(project);
        middle.show(project);
        drawer.show(project);
        look();
        if (emptied && !Focus.isWithin(side())) library.requestFocus();
    }

    /// Computes all that depends on where the reader looks.
    private void look() {
        if (surroundings.isWaiting() && correcting.transcribing().isOpen()) return;
        if (surroundings.finishes()) return;
        if (!panes.open().equals(openVersions)) {
            repaint();
            return;
        }
        attention.notice();
        List<Annotation> here = attention.here();
        Optional<Id<Annotation>> current = here.stream().findFirst().map(Annotation::id);
        panes.all().forEach(pane -> pane.text().emphasise(current));
        panes.all().forEach(pane -> pane.setBand(KeptBand.of(tagDeeds.kept())));
        around.show(Sight.of(work.project(), panes, shown, here));
        if (!isWhole()) return;
        status.look(panes.current().map(ReadingPane::text));
        desks().show();
    }
}
