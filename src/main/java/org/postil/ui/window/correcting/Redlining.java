package org.postil.ui.window.correcting;

import java.util.Optional;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.ui.correction.RedlineCard;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.frame.Drawer;
import org.postil.ui.window.project.Work;

/// Shows a version as it came, as it reads now, or both at once, below the texts.
public final class Redlining {

    private final Work work;
    private final Panes panes;
    private final Drawer drawer;

    public Redlining(Work work, Panes panes, Drawer drawer) {
        this.work = work;
        this.panes = panes;
        this.drawer = drawer;
    }

    /// Shows the current version so.
    public Optional<Runnable> open() {
        return panes.current().map(ReadingPane::shown).map(version -> () -> open(version));
    }

    private void open(Id<Witness> version) {
        var card = new RedlineCard();
        drawer.open(new Drawer.Content(card, now -> show(card, version, now)), work.project());
    }

    private static Optional<String> show(RedlineCard card, Id<Witness> version, Project now) {
        Optional<Witness> there = now.witness(version);
        there.ifPresent(one -> card.show(one.transcription()));
        return there.flatMap(one ->
                now.documentOf(version)
                        .map(document ->
                                Texts.text("ui.redline.title", document.title(), one.siglum())));
    }
}
