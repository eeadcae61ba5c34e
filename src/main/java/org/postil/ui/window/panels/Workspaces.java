package org.postil.ui.window.panels;

import static org.postil.ui.window.command.Command.named;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.command.Command;
import org.postil.ui.window.comparing.Comparing;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.excerpt.ExcerptDesk;
import org.postil.ui.window.frame.Drawer;

/// What the window is used for: to read, to compare, to excerpt or for the overview. What serves
/// one may stay open in another, as a comparison does while a passage goes into an excerpt.
///
/// @param seeBeside lets a panel be seen, with the focus where it was
/// @param seen the panel that is seen; empty where all are folded away
/// @param overview whether it is open
public record Workspaces(
        Panes panes,
        Comparing comparing,
        Drawer drawer,
        Consumer<String> seeBeside,
        Supplier<Optional<String>> seen,
        BooleanSupplier overview) {

    /// Goes back to reading: what was open for the other three is closed.
    public Command read() {
        return Command.always("read", this::readNow).on("Shortcut+1");
    }

    /// Lets the excerpts be seen.
    public Command excerpt() {
        return Command.always(
                        "excerpt",
                        () -> {
                            closeOverview();
                            seeBeside.accept(ExcerptDesk.PANEL);
                        })
                .on("Shortcut+3");
    }

    /// The four, to choose from.
    ///
    /// @param open opens the overview
    public List<Command> all(Command open) {
        return List.of(titled(read()), titled(compare()), titled(excerpt()), titled(open));
    }

    /// Which of [#all] is marked.
    public int current() {
        if (overview.getAsBoolean()) return 3;
        Optional<String> panel = seen.get();
        if (panel.filter(ExcerptDesk.PANEL::equals).isPresent()) return 2;
        return comparing.isOn() ? 1 : 0;
    }

    private void readNow() {
        closeOverview();
        if (comparing.isOn()) comparing.end();
        if (current() != 0) seeBeside.accept("tags");
        panes.requestFocus();
    }

    /// Begins to compare, or goes back to a comparison that goes on.
    private Command compare() {
        return named("compare", () -> comparing.isOn() ? Optional.of(this::goOn) : begin())
                .on("Shortcut+2");
    }

    private Optional<Runnable> begin() {
        return comparing
                .begin()
                .map(begin ->
                        () -> {
                            closeOverview();
                            begin.run();
                            seeBeside.accept(Comparing.PANEL);
                        });
    }

    private void goOn() {
        closeOverview();
        seeBeside.accept(Comparing.PANEL);
        panes.requestFocus();
    }

    private void closeOverview() {
        if (overview.getAsBoolean()) drawer.close();
    }

    private static Command titled(Command command) {
        return new Command(
                command.id(),
                () -> Texts.text("ui.workspace." + command.id()),
                command.shortcut(),
                command.inDocument(),
                command.sign(),
                command.now());
    }
}
