package org.postil.edit;

import java.util.List;
import org.postil.model.Document;
import org.postil.model.Metadata;
import org.postil.model.Witness;
import org.postil.model.id.Id;

/// All of a document but its versions: what is kept of one whose versions went to another, so that
/// it can be again as it was.
///
/// @param main the version that counts; one of those that come under the cover
public record Cover(
        Id<Document> id,
        String title,
        Metadata metadata,
        Document.State state,
        String memo,
        Id<Witness> main,
        boolean removed) {

    public static Cover of(Document document) {
        return new Cover(
                document.id(),
                document.title(),
                document.metadata(),
                document.state(),
                document.memo(),
                document.main(),
                document.removed());
    }

    /// The document that has these versions under this cover.
    public Document around(List<Witness> versions) {
        return new Document(id, title, metadata, state, memo, main, versions, removed);
    }
}
