package org.postil.edit.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postil.edit.Edit;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;

/// What an edit did.
///
/// Law: applying `inverse` to `after` gives `before` again, except that what was added waits in the
/// bin.
///
/// @param label what was done, for "Undo …"
public record Change(Project before, Project after, Edit edit, Edit inverse, Message label) {

    /// The versions and documents that differ. Found by identity: an edit shares all that it leaves
    /// alone.
    public Touched touched() {
        var witnesses = new HashSet<Id<Witness>>();
        var documents = new HashSet<Id<Document>>();
        Map<Id<Document>, Document> old = new HashMap<>();
        for (Document document : onlyIn(before, after)) {
            documents.add(document.id());
            old.put(document.id(), document);
        }
        for (Document document : onlyIn(after, before)) {
            documents.add(document.id());
            Document was = old.get(document.id());
            List<Witness> had = was == null ? List.of() : was.allWitnesses();
            for (Witness witness : document.allWitnesses()) {
                if (!holds(had, witness)) witnesses.add(witness.id());
            }
        }
        return new Touched(witnesses, documents, !same(before.codebook(), after.codebook()));
    }

    private static List<Document> onlyIn(Project one, Project other) {
        List<Document> all = one.allDocuments();
        List<Document> theirs = other.allDocuments();
        if (same(all, theirs)) return List.of();
        var found = new java.util.ArrayList<Document>();
        for (int i = 0; i < all.size(); i++) {
            if (i >= theirs.size() || !same(theirs.get(i), all.get(i))) found.add(all.get(i));
        }
        return found;
    }

    private static boolean holds(List<Witness> witnesses, Witness wanted) {
        return witnesses.stream().anyMatch(witness -> same(witness, wanted));
    }

    @SuppressWarnings("ReferenceEquality") // equal texts need not be compared letter by letter
    private static boolean same(Object one, Object other) {
        return one == other;
    }

    /// What views must paint anew.
    ///
    /// @param documents whose title, metadata or versions may differ, or that moved in the list
    public record Touched(
            Set<Id<Witness>> witnesses, Set<Id<Document>> documents, boolean codebook) {
        public Touched {
            witnesses = Set.copyOf(witnesses);
            documents = Set.copyOf(documents);
        }
    }
}
