package org.postil.ui.window.guide;

import static org.postil.ui.window.command.Command.always;
import static org.postil.ui.window.command.Command.named;

import java.util.List;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.command.Command;
import org.postil.ui.window.command.Entry.Line;
import org.postil.ui.window.command.Entry.Top;
import org.postil.ui.window.tour.Tour;

/// Where help is found.
public final class HelpMenu {

    private final GuideDesk guide;
    private final Runnable palette;
    private final Runnable print;
    private final Tour tour;
    private final Runnable beginTour;

    /// @param palette offers all commands
    /// @param print writes the keys into a file
    /// @param beginTour begins the guided start where it fits
    public HelpMenu(
            GuideDesk guide, Runnable palette, Runnable print, Tour tour, Runnable beginTour) {
        this.guide = guide;
        this.palette = palette;
        this.print = print;
        this.tour = tour;
        this.beginTour = beginTour;
    }

    public Top top() {
        return new Top(
                Texts.text("ui.menu.help"),
                List.of(
                        always("guide", guide::open).on("F1"),
                        always("palette", palette).on("Shortcut+K"),
                        new Line(),
                        always("shortcuts", guide::openKeys).on("Ctrl+F1"),
                        always("print-shortcuts", print),
                        new Line(),
                        turnTour(),
                        named("tour-skip", tour::skip).on("Shift+F1"),
                        new Line(),
                        always("about", guide::openAbout)));
    }

    private Command turnTour() {
        return always(
                "tour",
                () -> Texts.text(tour.isOn() ? "ui.command.tour.end" : "ui.command.tour.begin"),
                () -> {
                    if (tour.isOn()) tour.end();
                    else beginTour.run();
                });
    }
}
