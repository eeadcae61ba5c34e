package org.postil.ui.window.panels;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.postil.ui.library.LibraryPane;
import org.postil.ui.window.command.Bars;
import org.postil.ui.window.frame.Drawer;
import org.postil.ui.window.frame.InTurn;
import org.postil.ui.window.frame.SidePanels;
import org.postil.ui.window.frame.Sides;
import org.postil.ui.window.frame.Sight;
import org.postil.ui.window.project.OnceWhole;

/// What is around the texts: menus and tools, the library, the panels. It comes once the texts are
/// drawn, one part a frame, in the room that is kept for it; all at once where it is asked for, and
/// not at all once the window is left.
public final class Around {

    private final Bars bars;
    private final LibraryPane library;
    private final Supplier<SidePanels> panels;
    private final Sides sides;
    private final InTurn turn = new InTurn();
    private boolean isWhole;
    private Optional<Sight> sight = Optional.empty();

    /// @param panels made only then
    /// @param middle what it is around
    public Around(Bars bars, LibraryPane library, Supplier<SidePanels> panels, Drawer middle) {
        this.bars = bars;
        this.library = library;
        this.panels = panels;
        sides = new Sides(middle);
        middle.onTurn(bars::refresh);
        bars.sceneProperty()
                .addListener((_, _, now) -> {
                    if (now == null) turn.end();
                });
    }

    /// Lets it come; the panels, once all texts of the project are there.
    ///
    /// @param before what is to be there before it
    /// @param whole done when all of it is there
    public void begin(OnceWhole once, Runnable before, Runnable whole) {
        turn.begin(
                List.of(
                        before,
                        () -> sight.ifPresent(this::showTop),
                        () -> sight.ifPresent(this::showLeft)));
        once.run(() -> {
            isWhole = true;
            turn.begin(List.of(() -> sight.ifPresent(this::showRight), whole));
        });
    }

    /// Lets all of it be there now, its shortcuts too.
    public void finish() {
        if (isWhole()) return;
        turn.finish();
        bars.applyCss(); // before, the scene knows no shortcut of the menus
    }

    /// Whether all of it is there.
    public boolean isWhole() {
        return isWhole && turn.isDone();
    }

    /// Shows this, or will once it is there.
    public void show(Sight now) {
        sight = Optional.of(now);
        if (!turn.isDone()) return;
        showTop(now);
        showLeft(now);
        if (isWhole()) showRight(now);
    }

    private void showTop(Sight now) {
        bars.offer(now.project().codebook().layers());
        bars.refresh();
    }

    private void showLeft(Sight now) {
        library.show(now.project(), now.open());
        sides.furnishLeft(library);
    }

    private void showRight(Sight now) {
        panels.get().show(now);
        panels.get().onTurn(bars::refresh);
        sides.furnishRight(panels.get());
    }

    public Bars bars() {
        return bars;
    }

    /// Both sides with the middle between them, whether or not they are furnished.
    public Sides sides() {
        return sides;
    }
}
