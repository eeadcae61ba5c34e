package org.postil.edit.change;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Mark;
import org.postil.model.id.Id;

/// Finds what an edit names, and throws an IllegalArgumentException with its id where it is not.
final class Lookup {

    private Lookup() {}

    static Witness witness(Project project, Id<Witness> id) {
        return project.witness(id).orElseThrow(() -> unknown("version", id));
    }

    static Document document(Project project, Id<Document> id) {
        return project.document(id).orElseThrow(() -> unknown("document", id));
    }

    static <T> int index(List<T> all, Predicate<T> wanted, Object name) {
        for (int i = 0; i < all.size(); i++) if (wanted.test(all.get(i))) return i;
        throw unknown("entry", name);
    }

    /// The marks with these ids; each must be there.
    static <M extends Mark<M>> List<M> marks(List<M> all, List<Id<M>> ids) {
        var wanted = new HashSet<>(ids);
        List<M> found =
                all.stream().filter(mark -> wanted.contains(new Id<M>(mark.uuid()))).toList();
        if (found.size() != wanted.size()) throw unknown("marks", ids);
        return found;
    }

    static IllegalArgumentException unknown(String what, Object id) {
        return new IllegalArgumentException("no " + what + " " + id);
    }
}
