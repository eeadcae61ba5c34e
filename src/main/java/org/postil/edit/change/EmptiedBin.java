package org.postil.edit.change;

import java.util.List;
import org.postil.edit.Edit;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;

/// The one change that deletes: what lies in the bin is gone. There is no way back from it, nor
/// from what was done before, which may have been done to what is gone.
public final class EmptiedBin {

    private EmptiedBin() {}

    /// The change; its way back does nothing.
    public static Change of(Project project) {
        Project after =
                project.withDocuments(
                        project.documents().stream().map(EmptiedBin::withoutBin).toList());
        var nothing = new Edit.Together(Message.of("edit.empty-bin"), List.of());
        return new Change(project, after, nothing, nothing, nothing.label());
    }

    /// The same document where nothing of it is in the bin, so that it is not written anew.
    private static Document withoutBin(Document document) {
        List<Witness> kept =
                document.allWitnesses().stream()
                        .filter(one -> !one.removed() || one.id().equals(document.main()))
                        .toList();
        return kept.size() == document.allWitnesses().size()
                ? document
                : document.withWitnesses(kept);
    }
}
