package org.postil.ui.window.panels;

import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.postil.session.Session;
import org.postil.ui.annotation.TagPanel;
import org.postil.ui.annotation.TagWishes;
import org.postil.ui.history.HistoryPanel;
import org.postil.ui.library.about.DocumentPanel;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.frame.SidePanel;
import org.postil.ui.window.frame.SidePanels;
import org.postil.ui.window.frame.Sight;
import org.postil.ui.window.project.Work;

/// The panels at the right. Each shows what it is given; what is done stands elsewhere.
public final class Panels {

    private final Work work;
    private final TagPanel tags;
    private final DocumentPanel about;
    private final HistoryPanel history;
    private final SidePanels side;

    /// @param more panels of other subjects
    public Panels(Work work, Panes panes, TagWishes tagWishes, List<SidePanel> more) {
        this.work = work;
        tags = new TagPanel(tagWishes, work.isReadOnly());
        about = new DocumentPanel(work::perform, panes::show, work.isReadOnly());
        history = new HistoryPanel(work::goTo);
        side = new SidePanels(panels(more));
        work.whenDropped(this::showHistory);
    }

    public SidePanels side() {
        return side;
    }

    /// Takes over what was half typed in any of them.
    public void commit() {
        tags.commit();
        about.commit();
    }

    /// The reader is about to write a note on the tag under the caret.
    public void focusNote() {
        tags.focusNote();
    }

    /// The reader is about to write what they think of the document.
    public void goToMemo() {
        about.goToMemo();
    }

    private List<SidePanel> panels(List<SidePanel> more) {
        var all = new ArrayList<SidePanel>();
        all.add(new SidePanel("tags", Feather.TAG, tags, this::showTags));
        all.add(
                new SidePanel(
                        "document",
                        Feather.INFO,
                        about,
                        sight -> about.show(sight.project(), sight.current())));
        all.addAll(more);
        all.add(new SidePanel("history", Feather.CLOCK, history, _ -> showHistory()));
        return all;
    }

    private void showTags(Sight sight) {
        tags.show(
                new TagPanel.Before(sight.project(), sight.current(), sight.tags(), sight.here()));
    }

    private void showHistory() {
        Session session = work.session();
        history.show(session.steps(), session.undoneSteps(), session.isShortened());
    }
}
