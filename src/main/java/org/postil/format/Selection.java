package org.postil.format;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.postil.model.Document;
import org.postil.model.Excerpt;
import org.postil.model.Project;
import org.postil.model.id.Id;

/// A project cut down to some of its documents. Its people, topics and layers stay whole, so that
/// what two selections say can be put together again. An excerpt stays where all its words do.
public final class Selection {

    private Selection() {}

    /// The project with these documents only, in its own order.
    public static Project of(Project project, Collection<Id<Document>> chosen) {
        Set<Id<Document>> wanted = Set.copyOf(chosen);
        List<Document> kept =
                project.allDocuments().stream()
                        .filter(document -> wanted.contains(document.id()))
                        .toList();
        List<Excerpt> whole =
                project.excerpts().stream().filter(one -> isWithin(one, kept)).toList();
        return project.withDocuments(kept).withExcerpts(whole);
    }

    private static boolean isWithin(Excerpt excerpt, List<Document> documents) {
        return excerpt.held()
                .allMatch(held ->
                        documents.stream()
                                .anyMatch(one -> one.witness(held.witness()).isPresent()));
    }
}
