package org.postil.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.postil.model.codebook.Codebook;
import org.postil.model.id.Id;

/// A week's work, a dissertation, a class: all documents, people, topics and tags of one project
/// file. Immutable, and the single source of truth; the screen is a function of it.
public record Project(
        Id<Project> id,
        String title,
        String memo,
        Codebook codebook,
        List<Document> allDocuments,
        List<Excerpt> excerpts,
        List<SavedSearch> searches) {

    public Project {
        if (title.isBlank()) throw new IllegalArgumentException("a project without a title");
        allDocuments = List.copyOf(allDocuments);
        excerpts = List.copyOf(excerpts);
        searches = List.copyOf(searches);
    }

    /// A project without excerpts and searches that are kept.
    public Project(
            Id<Project> id,
            String title,
            String memo,
            Codebook codebook,
            List<Document> allDocuments) {
        this(id, title, memo, codebook, allDocuments, List.of(), List.of());
    }

    public static Project named(String title) {
        return new Project(Id.fresh(), title, "", Codebook.empty(), List.of());
    }

    /// Its documents in the reader's order, without those in the bin.
    public List<Document> documents() {
        return allDocuments.stream().filter(document -> !document.removed()).toList();
    }

    /// Every version of every document, without what lies in the bin.
    public Stream<Witness> witnesses() {
        return documents().stream().flatMap(document -> document.witnesses().stream());
    }

    /// Every version, in the bin or not.
    public Stream<Witness> allWitnesses() {
        return allDocuments.stream().flatMap(document -> document.allWitnesses().stream());
    }

    public Optional<Document> document(Id<Document> wanted) {
        return allDocuments.stream().filter(one -> one.id().equals(wanted)).findFirst();
    }

    public Optional<Witness> witness(Id<Witness> wanted) {
        for (Document document : allDocuments) {
            for (Witness witness : document.allWitnesses()) {
                if (witness.id().equals(wanted)) return Optional.of(witness);
            }
        }
        return Optional.empty();
    }

    /// The document to which a version belongs.
    public Optional<Document> documentOf(Id<Witness> witness) {
        return allDocuments.stream().filter(one -> one.witness(witness).isPresent()).findFirst();
    }

    public Project withTitle(String changed) {
        return new Project(id, changed, memo, codebook, allDocuments, excerpts, searches);
    }

    public Project withMemo(String changed) {
        return new Project(id, title, changed, codebook, allDocuments, excerpts, searches);
    }

    public Project withCodebook(Codebook changed) {
        return new Project(id, title, memo, changed, allDocuments, excerpts, searches);
    }

    public Project withDocuments(List<Document> changed) {
        return new Project(id, title, memo, codebook, changed, excerpts, searches);
    }

    public Project withExcerpts(List<Excerpt> changed) {
        return new Project(id, title, memo, codebook, allDocuments, changed, searches);
    }

    public Project withSearches(List<SavedSearch> changed) {
        return new Project(id, title, memo, codebook, allDocuments, excerpts, changed);
    }

    public Optional<SavedSearch> search(Id<SavedSearch> wanted) {
        return searches.stream().filter(one -> one.id().equals(wanted)).findFirst();
    }

    public Optional<Excerpt> excerpt(Id<Excerpt> wanted) {
        return excerpts.stream().filter(one -> one.id().equals(wanted)).findFirst();
    }

    /// The same with one document changed; everything else is shared. Throws an
    /// IllegalArgumentException where there is no such document.
    public Project changing(Id<Document> wanted, UnaryOperator<Document> change) {
        var changed = new ArrayList<>(allDocuments);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).id().equals(wanted)) {
                changed.set(i, change.apply(changed.get(i)));
                return withDocuments(changed);
            }
        }
        throw new IllegalArgumentException("no document " + wanted);
    }

    /// The same with one version changed; everything else is shared. Throws an
    /// IllegalArgumentException where there is no such version.
    public Project changingWitness(Id<Witness> wanted, UnaryOperator<Witness> change) {
        Document document =
                documentOf(wanted)
                        .orElseThrow(() -> new IllegalArgumentException("no version " + wanted));
        return changing(document.id(), one -> one.changing(wanted, change));
    }
}
