package org.postil.edit.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postil.edit.Cover;
import org.postil.edit.LibraryEdit.JoinDocuments;
import org.postil.edit.LibraryEdit.PartDocument;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;

/// Edits by which versions go from one document to another.
///
/// Law: to join is the inverse of to part, and the other way round.
final class JoinEditing {

    private JoinEditing() {}

    static Editing.Step join(Project project, JoinDocuments join) {
        Document from = Lookup.document(project, join.from());
        Document into = Lookup.document(project, join.into());
        if (from.id().equals(into.id())) throw new IllegalArgumentException("one: " + into.id());
        List<Witness> versions = ordered(from, into, join.order());
        int at = project.allDocuments().indexOf(from);
        var documents = new ArrayList<>(project.allDocuments());
        documents.remove(at);
        Project after =
                project.withDocuments(documents)
                        .changing(into.id(), one -> one.withWitnesses(versions));
        return new Editing.Step(
                after, new PartDocument(into.id(), Cover.of(from), ids(from.allWitnesses()), at));
    }

    static Editing.Step part(Project project, PartDocument part) {
        Document from = Lookup.document(project, part.from());
        if (project.document(part.cover().id()).isPresent()) {
            throw new IllegalArgumentException("already there: " + part.cover().id());
        }
        List<Witness> leaving = named(from, part.versions());
        var staying = new ArrayList<>(from.allWitnesses());
        staying.removeAll(leaving);
        var documents =
                new ArrayList<>(
                        project.changing(from.id(), one -> one.withWitnesses(staying))
                                .allDocuments());
        documents.add(part.at(), part.cover().around(leaving));
        return new Editing.Step(
                project.withDocuments(documents),
                new JoinDocuments(part.cover().id(), from.id(), ids(from.allWitnesses())));
    }

    private static List<Witness> named(Document document, List<Id<Witness>> ids) {
        return ids.stream()
                .map(id -> document.witness(id).orElseThrow(() -> Lookup.unknown("version", id)))
                .toList();
    }

    /// The versions of both in this order, then those that it does not name.
    private static List<Witness> ordered(Document from, Document into, List<Id<Witness>> order) {
        Map<Id<Witness>, Witness> all = new LinkedHashMap<>();
        into.allWitnesses().forEach(one -> all.put(one.id(), one));
        from.allWitnesses().forEach(one -> all.put(one.id(), one));
        var ordered = new ArrayList<Witness>();
        for (Id<Witness> id : order) {
            Witness named = all.remove(id);
            if (named == null) throw Lookup.unknown("version", id);
            ordered.add(named);
        }
        ordered.addAll(all.values());
        if (!kept(into, ordered)) throw new IllegalArgumentException("another order: " + order);
        return ordered;
    }

    private static boolean kept(Document into, List<Witness> ordered) {
        return ordered.stream()
                .filter(into.allWitnesses()::contains)
                .toList()
                .equals(into.allWitnesses());
    }

    private static List<Id<Witness>> ids(List<Witness> versions) {
        return versions.stream().map(Witness::id).toList();
    }
}
