package org.postil.session.suggesting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.codebook.Topic;
import org.postil.session.suggesting.Waiting.Unread;

/// The documents of a project that are read one after the other: those that are not done, in the
/// order of the library, as far as there is room. Belongs to one thread.
final class Turn {

    static final Turn NONE = new Turn(List.of(), List.of());

    /// In UTF-16 units: forty cables are a tenth of it. What goes beyond is read once it is opened.
    private static final int MOST = 4_000_000;

    private final List<Document> of;
    private final List<Topic> topics;
    private final List<Document> documents = new ArrayList<>();

    /// All before are read.
    private int read;

    /// What is long is left out, not what comes behind it.
    private Turn(List<Document> of, List<Topic> topics) {
        this.of = of;
        this.topics = topics;
        int length = 0;
        for (Document one : of) {
            if (one.removed() || one.state() == Document.State.DONE) continue;
            int own = one.mainWitness().text().length();
            if (length + own > MOST) continue;
            length += own;
            documents.add(one);
        }
    }

    /// That of a project; this one, and how far it has come, where the project has the same
    /// documents and topics.
    @SuppressWarnings("ReferenceEquality") // an edit leaves what it does not touch the same
    Turn in(Project project) {
        List<Topic> now = project.codebook().topics();
        boolean same = of == project.allDocuments() && topics == now;
        return same ? this : new Turn(project.allDocuments(), now);
    }

    List<Document> documents() {
        return documents;
    }

    /// The first that is to be read. What was read once counts as read.
    Optional<Unread> next(Function<Document, Optional<Unread>> unread) {
        for (; read < documents.size(); read++) {
            Optional<Unread> found = unread.apply(documents.get(read));
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }
}
