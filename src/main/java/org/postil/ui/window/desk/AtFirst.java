package org.postil.ui.window.desk;

import java.util.List;
import java.util.Optional;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;

/// What a reader sees of a project that was never open here: two versions of one document beside
/// each other, or else the first document.
public final class AtFirst {

    private AtFirst() {}

    public static List<Id<Witness>> versions(Project project) {
        List<Document> documents = project.documents();
        Optional<List<Witness>> several =
                documents.stream()
                        .map(Document::witnesses)
                        .filter(versions -> versions.size() > 1)
                        .findFirst()
                        .map(versions -> versions.subList(0, 2));
        return several
                .or(() -> documents.stream().findFirst().map(Document::witnesses))
                .orElse(List.of())
                .stream()
                .map(Witness::id)
                .toList();
    }
}
