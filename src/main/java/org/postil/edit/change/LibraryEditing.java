package org.postil.edit.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.postil.edit.LibraryEdit;
import org.postil.edit.LibraryEdit.AddDocument;
import org.postil.edit.LibraryEdit.AddWitness;
import org.postil.edit.LibraryEdit.BinDocument;
import org.postil.edit.LibraryEdit.BinWitness;
import org.postil.edit.LibraryEdit.ChooseMain;
import org.postil.edit.LibraryEdit.DescribeDocument;
import org.postil.edit.LibraryEdit.DescribeWitness;
import org.postil.edit.LibraryEdit.JoinDocuments;
import org.postil.edit.LibraryEdit.MarkDocument;
import org.postil.edit.LibraryEdit.OrderDocuments;
import org.postil.edit.LibraryEdit.PartDocument;
import org.postil.edit.LibraryEdit.RenameDocument;
import org.postil.edit.LibraryEdit.RenameProject;
import org.postil.edit.LibraryEdit.RenameWitness;
import org.postil.edit.LibraryEdit.WriteDocumentMemo;
import org.postil.edit.LibraryEdit.WriteProjectMemo;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;

/// Library edits.
final class LibraryEditing {

    private LibraryEditing() {}

    static Editing.Step step(Project project, LibraryEdit edit) {
        return switch (edit) {
            case AddDocument add -> addDocument(project, add.document());
            case AddWitness add -> addWitness(project, add);
            case BinDocument bin ->
                    document(project, bin.document(), one -> one.inBin(bin.inBin()))
                            .back(old -> new BinDocument(old.id(), old.removed()));
            case BinWitness bin -> binWitness(project, bin);
            case RenameDocument rename ->
                    document(project, rename.document(), one -> one.withTitle(rename.title()))
                            .back(old -> new RenameDocument(old.id(), old.title()));
            case DescribeDocument describe ->
                    document(
                                    project,
                                    describe.document(),
                                    one -> one.withMetadata(describe.metadata()))
                            .back(old -> new DescribeDocument(old.id(), old.metadata()));
            case MarkDocument mark ->
                    document(project, mark.document(), one -> one.withState(mark.state()))
                            .back(old -> new MarkDocument(old.id(), old.state()));
            case WriteDocumentMemo write ->
                    document(project, write.document(), one -> one.withMemo(write.memo()))
                            .back(old -> new WriteDocumentMemo(old.id(), old.memo()));
            case ChooseMain choose ->
                    document(project, choose.document(), one -> one.withMain(choose.main()))
                            .back(old -> new ChooseMain(old.id(), old.main()));
            case RenameWitness rename ->
                    witness(project, rename.witness(), one -> one.withSiglum(rename.siglum()))
                            .back(old -> new RenameWitness(old.id(), old.siglum()));
            case DescribeWitness describe ->
                    witness(
                                    project,
                                    describe.witness(),
                                    one -> one.withMetadata(describe.metadata()))
                            .back(old -> new DescribeWitness(old.id(), old.metadata()));
            case OrderDocuments order -> order(project, order);
            case JoinDocuments join -> JoinEditing.join(project, join);
            case PartDocument part -> JoinEditing.part(project, part);
            case RenameProject rename ->
                    new Editing.Step(
                            project.withTitle(rename.title()), new RenameProject(project.title()));
            case WriteProjectMemo write ->
                    new Editing.Step(
                            project.withMemo(write.memo()), new WriteProjectMemo(project.memo()));
        };
    }

    /// A project in which one thing changed, and that thing as it was.
    private record Changed<T>(Project after, T old) {
        Editing.Step back(java.util.function.Function<T, LibraryEdit> inverse) {
            return new Editing.Step(after, inverse.apply(old));
        }
    }

    private static Changed<Document> document(
            Project project, Id<Document> id, UnaryOperator<Document> change) {
        return new Changed<>(project.changing(id, change), Lookup.document(project, id));
    }

    private static Changed<Witness> witness(
            Project project, Id<Witness> id, UnaryOperator<Witness> change) {
        return new Changed<>(project.changingWitness(id, change), Lookup.witness(project, id));
    }

    private static Editing.Step addDocument(Project project, Document document) {
        if (project.document(document.id()).isPresent()) {
            throw new IllegalArgumentException("already there: " + document.id());
        }
        var changed = new ArrayList<>(project.allDocuments());
        changed.add(document);
        return new Editing.Step(
                project.withDocuments(changed), new BinDocument(document.id(), true));
    }

    private static Editing.Step addWitness(Project project, AddWitness add) {
        if (project.witness(add.witness().id()).isPresent()) {
            throw new IllegalArgumentException("already there: " + add.witness().id());
        }
        Project after =
                project.changing(
                        add.document(),
                        document -> {
                            var witnesses = new ArrayList<>(document.allWitnesses());
                            witnesses.add(add.witness());
                            return document.withWitnesses(witnesses);
                        });
        return new Editing.Step(after, new BinWitness(add.witness().id(), true));
    }

    private static Editing.Step binWitness(Project project, BinWitness bin) {
        boolean isMain =
                project.documentOf(bin.witness())
                        .map(document -> document.main().equals(bin.witness()))
                        .orElse(false);
        if (isMain && bin.inBin()) {
            throw new IllegalArgumentException("the main version: " + bin.witness());
        }
        return witness(project, bin.witness(), one -> one.inBin(bin.inBin()))
                .back(old -> new BinWitness(old.id(), old.removed()));
    }

    private static Editing.Step order(Project project, OrderDocuments order) {
        Map<Id<Document>, Document> byId = new LinkedHashMap<>();
        project.allDocuments().forEach(document -> byId.put(document.id(), document));
        List<Document> ordered = new ArrayList<>();
        for (Id<Document> id : order.order()) {
            Document document = byId.remove(id);
            if (document == null) throw Lookup.unknown("document", id);
            ordered.add(document);
        }
        ordered.addAll(byId.values());
        return new Editing.Step(
                project.withDocuments(ordered),
                new OrderDocuments(project.allDocuments().stream().map(Document::id).toList()));
    }
}
