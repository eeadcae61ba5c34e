package org.postil.edit.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.edit.Cover;
import org.postil.edit.Edit;
import org.postil.edit.LibraryEdit.ChooseMain;
import org.postil.edit.LibraryEdit.DescribeDocument;
import org.postil.edit.LibraryEdit.JoinDocuments;
import org.postil.edit.LibraryEdit.PartDocument;
import org.postil.edit.LibraryEdit.RenameWitness;
import org.postil.edit.LibraryEdit.WriteDocumentMemo;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Metadata;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;

/// Says which versions belong to which document: puts them under another, or on their own.
///
/// A version whose siglum is taken where it comes to gets the next that is free.
public final class Arranging {

    private Arranging() {}

    /// Puts all versions of a document under another. What is known of the one and not of the other
    /// goes along, and so does its memo.
    public static Edit together(Document from, Document into) {
        var edits = new ArrayList<>(renamings(from.allWitnesses(), into));
        Metadata known = filled(into.metadata(), from.metadata());
        if (!known.equals(into.metadata())) edits.add(new DescribeDocument(into.id(), known));
        if (!from.memo().isBlank()) {
            edits.add(new WriteDocumentMemo(into.id(), memos(into.memo(), from.memo())));
        }
        edits.add(new JoinDocuments(from.id(), into.id(), ids(into, from.allWitnesses())));
        return new Edit.Together(
                Message.of("edit.join-documents", from.title(), into.title()), edits);
    }

    /// Puts a version under another document; the whole document where it has no other version.
    public static Edit together(Project project, Witness version, Document into) {
        Document from = project.documentOf(version.id()).orElseThrow();
        if (next(from, version).isEmpty()) return together(from, into);
        var edits = new ArrayList<>(renamings(List.of(version), into));
        Cover cover = cover(from, version);
        edits.addAll(parting(project, from, version, cover));
        edits.add(new JoinDocuments(cover.id(), into.id(), ids(into, List.of(version))));
        return new Edit.Together(
                Message.of("edit.join-version", version.siglum(), into.title()), edits);
    }

    /// Makes a version a document of its own, of which is known what is known of the old one. Empty
    /// where it is one already.
    public static Optional<Edit> apart(Project project, Witness version) {
        Document from = project.documentOf(version.id()).orElseThrow();
        if (next(from, version).isEmpty()) return Optional.empty();
        Cover cover = cover(from, version);
        return Optional.of(
                new Edit.Together(
                        Message.of("edit.part-document", cover.title()),
                        parting(project, from, version, cover)));
    }

    /// The version that counts when this one does not any more; none where there is no other.
    public static Optional<Witness> next(Document document, Witness version) {
        return document.witnesses().stream()
                .filter(one -> !one.id().equals(version.id()))
                .findFirst();
    }

    private static List<Edit> parting(
            Project project, Document from, Witness version, Cover cover) {
        var edits = new ArrayList<Edit>();
        if (from.main().equals(version.id())) {
            edits.add(new ChooseMain(from.id(), next(from, version).orElseThrow().id()));
        }
        int at = project.allDocuments().indexOf(from) + 1;
        edits.add(new PartDocument(from.id(), cover, List.of(version.id()), at));
        return edits;
    }

    private static Cover cover(Document from, Witness version) {
        return new Cover(
                Id.fresh(),
                from.title() + " (" + version.siglum() + ")",
                from.metadata(),
                from.state(),
                "",
                version.id(),
                false);
    }

    private static List<Edit> renamings(List<Witness> coming, Document into) {
        var renamings = new ArrayList<Edit>();
        Document now = into;
        for (Witness one : coming) {
            Witness fitting = one.withSiglum(fitting(one, now));
            if (!fitting.siglum().equals(one.siglum())) {
                renamings.add(new RenameWitness(one.id(), fitting.siglum()));
            }
            now =
                    now.withWitnesses(
                            Stream.concat(now.allWitnesses().stream(), Stream.of(fitting))
                                    .toList());
        }
        return renamings;
    }

    private static String fitting(Witness coming, Document into) {
        boolean taken =
                into.allWitnesses().stream().anyMatch(one -> one.siglum().equals(coming.siglum()));
        return taken ? into.freeSiglum() : coming.siglum();
    }

    private static Metadata filled(Metadata known, Metadata more) {
        Metadata filled = known;
        for (var field : more.fields().entrySet()) {
            if (known.get(field.getKey()).isEmpty()) {
                filled = filled.with(field.getKey(), field.getValue());
            }
        }
        return filled;
    }

    private static String memos(String one, String other) {
        return one.isBlank() ? other : one + "\n\n" + other;
    }

    private static List<Id<Witness>> ids(Document into, List<Witness> coming) {
        return Stream.concat(into.allWitnesses().stream(), coming.stream())
                .map(Witness::id)
                .toList();
    }
}
