package org.postil.ui.window.keeping;

import java.util.List;
import java.util.Optional;
import org.postil.edit.Edit;
import org.postil.format.Imported;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.session.Bringing;
import org.postil.session.Gathering;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.project.Work;

/// Brings files into the project as documents, as one step that can be taken back.
public final class BringingIn {

    private final Work work;
    private final Panes panes;

    public BringingIn(Work work, Panes panes) {
        this.work = work;
        this.panes = panes;
    }

    /// Takes files in and opens the first.
    ///
    /// @param under the document whose versions the files are; none where each is a document
    public void take(Gathering good, Optional<Id<Document>> under) {
        Optional<Document> target = under.flatMap(id -> work.project().document(id));
        List<Imported> files = good.files().stream().map(Gathering.Placed::file).toList();
        perform(
                target.map(document -> Bringing.asVersions(document, files))
                        .orElseGet(good::apart));
    }

    /// The same, with those that are like another as versions of one document. The two of a pair
    /// are opened beside each other.
    public void takeTogether(Gathering good) {
        perform(good.together());
        pair(good)
                .ifPresent(pair -> {
                    panes.open(pair.getFirst());
                    panes.openBeside(pair.getLast());
                    panes.open(pair.getFirst());
                });
    }

    /// True where two versions were opened beside each other by it.
    public boolean isPair(Gathering good) {
        return pair(good).filter(pair -> panes.open().containsAll(pair)).isPresent();
    }

    /// The versions that should stand beside each other: the only file that is like another, and
    /// that one.
    private static Optional<List<Id<Witness>>> pair(Gathering good) {
        if (good.alike().size() != 1 || good.files().size() > 2) return Optional.empty();
        Gathering.Placed one = good.alike().getFirst();
        Id<Witness> other = one.alike().orElseThrow().witness().id();
        return Optional.of(List.of(other, one.file().document().main()));
    }

    private void perform(List<Bringing> all) {
        if (all.isEmpty() || work.isLeft()) return;
        List<Edit> edits = all.stream().map(Bringing::edit).toList();
        work.perform(
                edits.size() == 1
                        ? edits.getFirst()
                        : new Edit.Together(Message.of("edit.import", edits.size()), edits));
        panes.open(all.getFirst().witness());
    }
}
