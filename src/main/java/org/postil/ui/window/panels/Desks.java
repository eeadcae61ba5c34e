package org.postil.ui.window.panels;

import java.util.List;
import java.util.function.Consumer;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.window.codebook.CodebookDesk;
import org.postil.ui.window.comparing.Comparing;
import org.postil.ui.window.desk.Middle;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.excerpt.ExcerptDesk;
import org.postil.ui.window.frame.Drawer;
import org.postil.ui.window.frame.SidePanel;
import org.postil.ui.window.frame.StatusBar;
import org.postil.ui.window.project.Work;
import org.postil.ui.window.suggesting.Suggesting;
import org.postil.ui.window.tagging.TagDeeds;

/// What is done in the window besides reading and tagging, each with a panel of its own.
public record Desks(
        Comparing comparing, Suggesting suggesting, ExcerptDesk excerpts, CodebookDesk codebook) {

    public Desks {
        comparing.carryBy(suggesting::propose, suggesting::withdraw);
    }

    /// All of them, around these panes.
    ///
    /// @param see lets the reader see one of the panels at the right
    public static Desks of(
            Work work,
            Panes panes,
            Middle middle,
            Drawer drawer,
            Dialogs dialogs,
            TagDeeds tags,
            StatusBar status,
            Consumer<String> see) {
        return new Desks(
                new Comparing(work, panes, middle, drawer, dialogs, see),
                new Suggesting(work, panes, tags.tagger(), status::showWaiting),
                new ExcerptDesk(work, panes, drawer, dialogs),
                new CodebookDesk(work, panes, tags.steps(), drawer));
    }

    /// Their panels at the right of the window, and then these.
    public List<SidePanel> with(List<SidePanel> others) {
        return comparing.with(suggesting.with(excerpts.with(codebook.with(others))));
    }

    /// Takes over what was half typed in their panels, after what this takes over.
    public Runnable committing(Runnable others) {
        return comparing.committing(excerpts.committing(codebook.committing(others)));
    }

    /// Follows the project and the panes as they are now.
    public void show() {
        comparing.show();
        suggesting.show();
    }
}
