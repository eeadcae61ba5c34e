package org.postil.store.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.store.sql.Difference;

/// What happened to the versions of the documents that differ between two states of a project. One
/// that went from one document to another is not removed and added, but moved.
final class Versions {

    private final Map<Id<Witness>, Witness> gone = new LinkedHashMap<>();
    private final List<In> added = new ArrayList<>();
    private final List<In> moved = new ArrayList<>();
    private final List<Difference.Pair<Witness>> changed = new ArrayList<>();
    private final List<Difference.At<Witness>> placed = new ArrayList<>();

    /// A version and its place in a document.
    record In(Id<Document> document, Difference.At<Witness> version) {}

    Versions(Difference<Document> documents) {
        var came = new ArrayList<In>();
        documents.removed().forEach(one -> goneWith(one.allWitnesses()));
        documents.changed().forEach(pair -> within(pair, came));
        documents.added().forEach(one -> cameWith(one.one(), came));
        came.forEach(this::sort);
    }

    List<Witness> removed() {
        return List.copyOf(gone.values());
    }

    List<In> added() {
        return added;
    }

    List<In> moved() {
        return moved;
    }

    /// As they were and as they are, wherever they are.
    List<Difference.Pair<Witness>> changed() {
        return changed;
    }

    /// Those that stand at another place in the same document.
    List<Difference.At<Witness>> placed() {
        return placed;
    }

    private void within(Difference.Pair<Document> pair, List<In> came) {
        var versions =
                Difference.between(
                        pair.was().allWitnesses(), pair.is().allWitnesses(), Witness::id);
        goneWith(versions.removed());
        versions.added().forEach(one -> came.add(new In(pair.is().id(), one)));
        changed.addAll(versions.changed());
        placed.addAll(versions.moved());
    }

    private void goneWith(List<Witness> versions) {
        versions.forEach(one -> gone.put(one.id(), one));
    }

    private static void cameWith(Document document, List<In> came) {
        for (int i = 0; i < document.allWitnesses().size(); i++) {
            Witness version = document.allWitnesses().get(i);
            came.add(new In(document.id(), new Difference.At<>(i, version)));
        }
    }

    private void sort(In one) {
        Witness is = one.version().one();
        Witness was = gone.remove(is.id());
        if (was == null) {
            added.add(one);
            return;
        }
        moved.add(one);
        if (!Difference.same(was, is)) changed.add(new Difference.Pair<>(was, is));
    }
}
