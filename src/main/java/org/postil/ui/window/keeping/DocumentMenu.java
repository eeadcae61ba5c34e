package org.postil.ui.window.keeping;

import static org.postil.ui.window.command.Command.always;
import static org.postil.ui.window.command.Command.named;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.ui.fx.Texts;
import org.postil.ui.library.LibraryPane;
import org.postil.ui.library.Order;
import org.postil.ui.library.Row;
import org.postil.ui.window.command.Command;
import org.postil.ui.window.command.Entry.Line;
import org.postil.ui.window.command.Entry.Sub;
import org.postil.ui.window.command.Entry.Top;

/// What is done with a document of the library, and with the library as a whole.
public final class DocumentMenu {

    private final Keeping keeping;
    private final LibraryPane library;
    private final Runnable inSight;
    private final Runnable describe;
    private final Runnable memo;

    /// @param inSight lets the library be seen
    /// @param describe lets the reader describe the document
    /// @param memo lets the reader write what they think of it
    public DocumentMenu(
            Keeping keeping,
            LibraryPane library,
            Runnable inSight,
            Runnable describe,
            Runnable memo) {
        this.keeping = keeping;
        this.library = library;
        this.inSight = inSight;
        this.describe = describe;
        this.memo = memo;
    }

    public Top top() {
        return new Top(
                Texts.text("ui.menu.document"),
                List.of(
                        named("next-document", () -> keeping.progress().go(1))
                                .on("Shortcut+Page Down"),
                        named("previous-document", () -> keeping.progress().go(-1))
                                .on("Shortcut+Page Up"),
                        named("done-and-on", () -> keeping.progress().doneAndOn())
                                .on("Shortcut+Shift+Page Down"),
                        done(),
                        named("mark-new", () -> keeping.progress().markNew()),
                        new Line(),
                        named("rename", () -> inLibrary(keeping.librarian().rename())),
                        always("describe", describe).on("Shortcut+D"),
                        always("memo", memo),
                        named("choose-main", () -> keeping.librarian().chooseMain()),
                        named("under", () -> inLibrary(keeping.under())),
                        named("apart", () -> keeping.librarian().apart()),
                        new Line(),
                        named("set-aside", () -> keeping.settingAside().turn()).on("Shortcut+E"),
                        named("split-off", () -> keeping.settingAside().splitOff()),
                        new Line(),
                        new Sub(Texts.text("ui.menu.order"), this::orders),
                        named("move-up", () -> keeping.librarian().move(-1)),
                        named("move-down", () -> keeping.librarian().move(1)),
                        always("filter-library", () -> inLibrary(library::goToFilter)),
                        new Line(),
                        remove(),
                        always("show-bin", () -> inLibrary(() -> library.showBin(true))),
                        named("empty-bin", () -> keeping.emptying().empty())));
    }

    public Command paste() {
        return named("paste-document", () -> keeping.pasting().paste()).on("Shortcut+Shift+V");
    }

    private Command done() {
        return Command.of(
                        "done",
                        () ->
                                Texts.text(
                                        keeping.progress().isDone()
                                                ? "ui.command.not-done"
                                                : "ui.command.done"),
                        () -> keeping.progress().turnDone())
                .on("Shortcut+Shift+D");
    }

    private Command remove() {
        return Command.of(
                "remove",
                () ->
                        keeping.chosen()
                                .row()
                                .map(DocumentMenu::removeWords)
                                .orElseGet(() -> Texts.text("ui.command.remove")),
                () -> keeping.librarian().remove());
    }

    private static String removeWords(Row row) {
        return row instanceof Row.OfVersion
                ? Texts.text("ui.command.remove-version", row.name())
                : Texts.text("ui.command.remove");
    }

    private List<Command> orders() {
        return Stream.of(Order.values())
                .map(order -> {
                    String id = "order-" + order.name().toLowerCase(Locale.ROOT);
                    return always(id, () -> library.orderBy(order));
                })
                .toList();
    }

    /// The same with the library in sight and in focus.
    private Optional<Runnable> inLibrary(Optional<Runnable> deed) {
        return deed.map(action -> () -> inLibrary(action));
    }

    private void inLibrary(Runnable action) {
        inSight.run();
        library.requestFocus();
        action.run();
    }
}
