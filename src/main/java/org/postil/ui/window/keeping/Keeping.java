package org.postil.ui.window.keeping;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.ui.annotation.asking.AtTheWords;
import org.postil.ui.annotation.asking.ChoiceLine;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.Texts;
import org.postil.ui.library.LibraryPane;
import org.postil.ui.library.Row;
import org.postil.ui.library.Wish;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.project.Work;

/// All that is done with the library, together: what it wishes is granted here, and menus find here
/// who does it.
public final class Keeping {

    private final Work work;
    private final Panes panes;
    private final LibraryPane library;
    private final AtTheWords line;
    private final Consumer<Wish.BringIn> bringIn;
    private final Chosen chosen;
    private final Librarian librarian;
    private final Progress progress;
    private final Emptying emptying;
    private final Pasting pasting;
    private final SettingAside settingAside;

    /// @param bringIn brings files in
    public Keeping(
            Work work,
            Panes panes,
            LibraryPane library,
            AtTheWords line,
            Dialogs dialogs,
            Consumer<Wish.BringIn> bringIn) {
        this.work = work;
        this.panes = panes;
        this.library = library;
        this.line = line;
        this.bringIn = bringIn;
        chosen = new Chosen(work, panes, library);
        librarian = new Librarian(work, library, chosen);
        progress = new Progress(work, panes, library, chosen);
        emptying = new Emptying(work, dialogs);
        pasting = new Pasting(work, panes, library);
        settingAside = new SettingAside(work, panes, line);
    }

    public Chosen chosen() {
        return chosen;
    }

    public Librarian librarian() {
        return librarian;
    }

    public Progress progress() {
        return progress;
    }

    public Emptying emptying() {
        return emptying;
    }

    public Pasting pasting() {
        return pasting;
    }

    public SettingAside settingAside() {
        return settingAside;
    }

    /// Does what it wishes, once the texts are there that it takes: of a version that is to be read
    /// its own.
    public void grant(Wish wish) {
        switch (wish) {
            case Wish.Open open -> read(open.version(), panes::open);
            case Wish.Beside beside -> read(beside.version(), panes::openBeside);
            case Wish.BringIn files -> once(() -> bringIn.accept(files));
            case Wish.Paste _ -> once(() -> pasting.paste().ifPresent(Runnable::run));
            case Wish.Rename rename -> once(() -> librarian.rename(rename.row(), rename.name()));
            case Wish.Under under -> once(() -> librarian.under(under.row(), under.into()));
            case Wish.Before before ->
                    once(() -> librarian.before(before.document(), before.next()));
            case Wish.Move move -> once(() -> librarian.move(move.row(), move.by()));
            case Wish.Mark mark -> once(() -> progress.mark(mark.document(), mark.state()));
            case Wish.Remove remove -> once(() -> librarian.remove(remove.row()));
            case Wish.PutBack back -> once(() -> librarian.putBack(back.row()));
            case Wish.EmptyBin _ -> once(() -> emptying.empty().ifPresent(Runnable::run));
        }
    }

    private void once(Runnable deed) {
        work.onceWhole().run(deed);
    }

    private void read(Id<Witness> version, Consumer<Id<Witness>> opening) {
        panes.there(version)
                .ifPresent(wanted ->
                        work.onceWhole().run(wanted, () -> openIfThere(version, opening)));
    }

    private void openIfThere(Id<Witness> version, Consumer<Id<Witness>> opening) {
        if (panes.there(version).isPresent()) opening.accept(version);
    }

    /// Asks under which other document the chosen document or version goes.
    public Optional<Runnable> under() {
        return chosen.row()
                .filter(_ -> !work.isReadOnly() && work.project().documents().size() > 1)
                .map(row -> () -> askUnder(row));
    }

    private void askUnder(Row row) {
        List<Document> others =
                library.order().of(work.project().documents()).stream()
                        .filter(one -> !one.id().equals(row.document()))
                        .toList();
        String name =
                row instanceof Row.OfVersion ? Texts.text("ui.version", row.name()) : row.name();
        line.open(
                left ->
                        new ChoiceLine<>(
                                Texts.text("ui.library.under", name),
                                others,
                                Document::title,
                                into -> librarian.under(row, into.id()),
                                left),
                library.chosenOnScreen(),
                library);
    }
}
