package org.postil.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.postil.session.Finding;
import org.postil.ui.window.command.DocumentKeys;
import org.postil.ui.window.command.Entry;
import org.postil.ui.window.command.Entry.Top;
import org.postil.ui.window.command.Tools;
import org.postil.ui.window.comparing.CompareMenu;
import org.postil.ui.window.excerpt.Citing;
import org.postil.ui.window.excerpt.ExcerptDesk;
import org.postil.ui.window.excerpt.ExcerptMenu;
import org.postil.ui.window.guide.HelpMenu;
import org.postil.ui.window.keeping.DocumentMenu;
import org.postil.ui.window.panels.Workspaces;
import org.postil.ui.window.reading.BesideDeeds;
import org.postil.ui.window.reading.ReadMenu;
import org.postil.ui.window.reading.RowDeeds;
import org.postil.ui.window.suggesting.SuggestMenu;
import org.postil.ui.window.suggesting.Suggesting;
import org.postil.ui.window.tour.Tour;

/// All that a person can do in the window: what it is called, its shortcut, and when it is
/// possible. Each menu has a class of its own; this one puts them together.
final class Actions {

    private final Shell shell;
    private final FileMenu file;
    private final EditMenu edit;
    private final AnnotateMenu annotate;
    private final DocumentMenu document;
    private final SuggestMenu suggest;
    private final CodebookMenu codebook;
    private final ExcerptMenu excerpt;
    private final ViewMenu view;
    private final ReadMenu read;
    private final CompareMenu compare;
    private final HelpMenu help;
    private final Workspaces workspaces;
    private final BooleanSupplier whole;

    Actions(Shell shell, MainWindow window) {
        this.shell = shell;
        whole = window.work().onceWhole()::isWhole;
        document =
                new DocumentMenu(
                        window.keeping(),
                        window.library(),
                        () -> seeLibrary(window),
                        () -> window.see("document"),
                        window::seeMemo);
        file = new FileMenu(shell, window, document.paste());
        edit = new EditMenu(window);
        annotate = new AnnotateMenu(window);
        suggest = new SuggestMenu(window.desks().suggesting(), () -> window.see(Suggesting.PANEL));
        codebook = new CodebookMenu(shell, window);
        workspaces =
                new Workspaces(
                        window.panes(),
                        window.desks().comparing(),
                        window.drawer(),
                        window::seeBeside,
                        () -> seen(window),
                        this::isOverviewOpen);
        excerpt =
                new ExcerptMenu(
                        window.desks().excerpts(),
                        new Citing(window.work(), window.desks().excerpts(), shell.memory()),
                        () -> window.seeBeside(ExcerptDesk.PANEL),
                        workspaces.excerpt());
        view = new ViewMenu(shell, window, workspaces.read());
        read =
                new ReadMenu(
                        window.work(),
                        window.panes(),
                        window.desks().comparing().together(),
                        window.drawer(),
                        shell.dialogs(),
                        new RowDeeds(
                                window.work(),
                                window.tagDeeds().picker(),
                                window.desks().excerpts(),
                                () -> window.seeBeside(ExcerptDesk.PANEL)),
                        new BesideDeeds(
                                window.panes(),
                                window.tagDeeds().steps(),
                                window::seeMemo,
                                codebook::see,
                                codebook::see),
                        window.footnotes(),
                        new Finding(window.open().file())::in);
        compare = new CompareMenu(window.desks().comparing(), workspaces.compare());
        help =
                new HelpMenu(
                        shell.guide(),
                        window::openPalette,
                        () -> shell.filing().out().writeShortcuts(window),
                        shell.tour(),
                        () -> beginTour(shell, window));
    }

    /// In this project where it has the words for it, else in the sample project.
    private static void beginTour(Shell shell, MainWindow window) {
        if (Tour.fits(window.work().project())) shell.tour().begin();
        else shell.filing().openSample();
    }

    private static void seeLibrary(MainWindow window) {
        if (!window.sides().isLeftShown()) window.sides().turnLeft();
    }

    private static Optional<String> seen(MainWindow window) {
        boolean there = window.isWhole() && window.sides().isRightShown();
        return there ? Optional.of(window.side().seen()) : Optional.empty();
    }

    private boolean isOverviewOpen() {
        return read.isOverviewOpen();
    }

    /// Until all texts of the project are there, only what is done with files is possible.
    List<Top> menus() {
        return Stream.concat(
                        Stream.of(file.top()),
                        Stream.of(
                                        edit.top(),
                                        document.top(),
                                        read.top(),
                                        compare.top(),
                                        annotate.top(),
                                        suggest.top(),
                                        codebook.top(),
                                        excerpt.top(),
                                        view.top(),
                                        help.top())
                                .map(top -> top.when(whole)))
                .toList();
    }

    Tools tools() {
        Tools tools =
                new Tools()
                        .icon(Feather.FOLDER, file.openProject())
                        .icon(Feather.FILE_PLUS, file.bringIn())
                        .line()
                        .icon(Feather.CORNER_UP_LEFT, edit.undo().when(whole))
                        .icon(Feather.CORNER_UP_RIGHT, edit.redo().when(whole))
                        .line();
        annotate.layers().forEach(layer -> tools.named(layer.when(whole)));
        return tools.gap()
                .choice(
                        workspaces.all(read.overview()).stream()
                                .map(one -> one.when(whole))
                                .toList(),
                        workspaces::current)
                .line()
                .icon(
                        read.together().when(whole),
                        () -> read.isTogether() ? Feather.LINK : Feather.LINK_2)
                .icon(Feather.SIDEBAR, view.turnLeft().when(whole))
                .icon(Feather.LIST, view.turnRight().when(whole))
                .icon(view.theme(), () -> shell.isDark() ? Feather.SUN : Feather.MOON);
    }

    /// Does what a key means that no menu shows.
    void pressOther(KeyEvent key) {
        view.otherKeys()
                .forEach((keys, action) -> {
                    if (!keys.match(key)) return;
                    action.run();
                    key.consume();
                });
    }

    /// Keys that mean something only while a document is read.
    DocumentKeys documentKeys() {
        return new DocumentKeys(() ->
                Stream.of(List.<Entry>of(read.footnote()), annotate.entries(), excerpt.entries())
                        .flatMap(List::stream)
                        .toList());
    }
}
