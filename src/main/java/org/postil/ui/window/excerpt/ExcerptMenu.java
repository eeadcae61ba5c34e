package org.postil.ui.window.excerpt;

import static org.postil.ui.window.command.Command.named;

import java.util.ArrayList;
import java.util.List;
import org.postil.format.handout.HandoutFile;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.command.Command;
import org.postil.ui.window.command.Entry;
import org.postil.ui.window.command.Entry.Line;
import org.postil.ui.window.command.Entry.Sub;
import org.postil.ui.window.command.Entry.Top;

/// What is done with excerpts, with the keys that mean it while a document is read.
public final class ExcerptMenu {

    private final ExcerptDesk desk;
    private final Citing citing;
    private final Runnable see;
    private final Command panel;

    /// @param see lets the panel be seen
    /// @param panel the command that does no more than that
    public ExcerptMenu(ExcerptDesk desk, Citing citing, Runnable see, Command panel) {
        this.desk = desk;
        this.citing = citing;
        this.see = see;
        this.panel = panel;
    }

    public Top top() {
        return new Top(Texts.text("ui.menu.excerpt"), entries());
    }

    public List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        entries.add(panel);
        entries.add(named("excerpt-new", () -> java.util.Optional.of(this::make)));
        entries.add(new Line());
        entries.add(seeing("excerpt-add", desk::add).inDocument("X"));
        entries.add(seeing("excerpt-cut", desk::cut).inDocument("Shift+X"));
        entries.add(seeing("excerpt-gloss", desk::gloss).inDocument("G"));
        entries.add(seeing("excerpt-insert", desk::insert).inDocument("I"));
        entries.add(seeing("excerpt-correct", desk::correct));
        entries.add(seeing("excerpt-correct-silently", desk::correctSilently));
        entries.add(seeing("excerpt-ask", desk::question).inDocument("Q"));
        entries.add(new Line());
        entries.add(named("excerpt-up", () -> desk.moving(-1)));
        entries.add(named("excerpt-down", () -> desk.moving(1)));
        entries.add(named("excerpt-take-out", desk::removal));
        entries.add(named("excerpt-remove", desk::removeAll));
        entries.add(new Line());
        entries.add(named("excerpt-pages", desk::pages).on("Shortcut+P"));
        entries.add(named("excerpt-paper", desk::printingOnPaper).on("Shortcut+Alt+P"));
        for (HandoutFile format : HandoutFile.values()) {
            entries.add(named("excerpt-" + format.extension(), () -> desk.printing(format)));
        }
        entries.add(new Line());
        entries.add(new Sub(Texts.text("ui.menu.copy"), desk::copies));
        entries.add(new Line());
        entries.add(named("copy-cited", citing::copy).on("Shortcut+Shift+C"));
        entries.add(named("cite-style", citing::turn));
        return entries;
    }

    private void make() {
        see.run();
        desk.make();
    }

    /// Something whose outcome is seen in the panel.
    private Command seeing(
            String id, java.util.function.Supplier<java.util.Optional<Runnable>> deed) {
        return named(
                id,
                () ->
                        deed.get()
                                .map(action ->
                                        () -> {
                                            see.run();
                                            action.run();
                                        }));
    }
}
