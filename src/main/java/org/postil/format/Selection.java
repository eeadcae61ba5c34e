package org.postil.format;

import java.util.Collection;
import java.util.Set;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.id.Id;

/// A project cut down to some of its documents. Its people, topics and layers stay whole, so that
/// what two selections say can be put together again.
public final class Selection {

    private Selection() {}

    /// The project with these documents only, in its own order.
    public static Project of(Project project, Collection<Id<Document>> chosen) {
        Set<Id<Document>> wanted = Set.copyOf(chosen);
        return project.withDocuments(
                project.allDocuments().stream()
                        .filter(document -> wanted.contains(document.id()))
                        .toList());
    }
}
