package org.postil.ui.window.panels;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.command.Command;
import org.postil.ui.window.command.Tools.Choice;
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

    /// Begins to compare, or goes back to a comparison that goes on; ends it where the window is
    /// used for that already.
    public Command compare() {
        return Command.of("compare", () -> Texts.text(doing()), this::turn).on("Shortcut+2");
    }

    private String doing() {
        if (!comparing.isOn()) return "ui.command.compare.on";
        return isComparing() ? "ui.command.compare.off" : "ui.command.compare.back";
    }

    private Optional<Runnable> turn() {
        if (!comparing.isOn()) return begin();
        return Optional.of(isComparing() ? comparing::end : this::goOn);
    }

    private boolean isComparing() {
        return current() == 1;
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
    public List<Choice> all(Command open) {
        return Stream.of(read(), compare(), excerpt(), open).map(Workspaces::titled).toList();
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

    private static Choice titled(Command command) {
        return new Choice(Texts.text("ui.workspace." + command.id()), command);
    }
}
