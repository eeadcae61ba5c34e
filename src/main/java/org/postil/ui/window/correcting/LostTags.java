package org.postil.ui.window.correcting;

import java.util.List;
import java.util.Optional;
import org.postil.edit.TagEdit.ChangeAnnotations;
import org.postil.edit.TagEdit.RemoveAnnotations;
import org.postil.text.Anchor;
import org.postil.text.Span;
import org.postil.ui.correction.LostPanel;
import org.postil.ui.correction.LostTag;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.Showing;
import org.postil.ui.window.project.Work;

/// What is done with tags that lost their place: put back onto words, deleted, gone to.
final class LostTags {

    private final Work work;
    private final Panes panes;
    private final Showing showing;

    LostTags(Work work, Panes panes, Showing showing) {
        this.work = work;
        this.panes = panes;
        this.showing = showing;
    }

    LostPanel panel() {
        return new LostPanel(new LostPanel.Wishes(this::go, this::putBack, this::delete));
    }

    private void go(LostTag lost) {
        showing.words(lost.witness().id(), lost.annotation().anchor().hull());
    }

    /// Onto the words that are selected in the version of the tag.
    private Optional<Runnable> putBack(LostTag lost) {
        if (work.isReadOnly()) return Optional.empty();
        return panes.current()
                .filter(pane -> pane.shown().equals(lost.witness().id()))
                .map(pane -> pane.text().selection())
                .filter(words -> !words.isEmpty())
                .map(words -> () -> putBack(lost, words));
    }

    private void putBack(LostTag lost, Span words) {
        var anchor = Anchor.at(words.start(), words.end());
        work.perform(
                ChangeAnnotations.one(
                        lost.witness().id(),
                        lost.annotation().placedAt(anchor, work.session().stamp())));
    }

    private Optional<Runnable> delete(LostTag lost) {
        var gone = new RemoveAnnotations(lost.witness().id(), List.of(lost.annotation().id()));
        return work.ifWritable(() -> work.perform(gone));
    }
}
