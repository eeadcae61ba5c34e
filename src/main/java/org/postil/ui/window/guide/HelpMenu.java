package org.postil.ui.window.guide;

import static org.postil.ui.window.command.Command.always;

import java.util.List;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.command.Entry.Line;
import org.postil.ui.window.command.Entry.Top;

/// Where help is found.
public final class HelpMenu {

    private final GuideDesk guide;
    private final Runnable palette;
    private final Runnable print;

    /// @param palette offers all commands
    /// @param print writes the keys into a file
    public HelpMenu(GuideDesk guide, Runnable palette, Runnable print) {
        this.guide = guide;
        this.palette = palette;
        this.print = print;
    }

    public Top top() {
        return new Top(
                Texts.text("ui.menu.help"),
                List.of(
                        always("guide", guide::open).on("F1"),
                        always("palette", palette).on("Shortcut+K"),
                        new Line(),
                        always("shortcuts", guide::openKeys).on("Ctrl+F1"),
                        always("print-shortcuts", print)));
    }
}
